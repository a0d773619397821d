import { DiagramFault, unknownLine, type DiagramLine } from './fault.ts';
import type { Arrow, BoxShape } from './graph.ts';
import { readBareLabel } from './labels.ts';

/** A box named in a line; label and shape are missing when the line only refers to it. */
export interface Mention {
	name: string;
	form?: { shape: BoxShape; label: string[] } | undefined;
}

/** An arrow between names as the author wrote them. */
export interface NamedArrow extends Omit<Arrow, 'from' | 'to'> {
	from: string;
	to: string;
}

/** Brackets around a label and the shape they stand for, longest first. */
const brackets: readonly (readonly [open: string, close: string, shape: BoxShape])[] = [
	['(((', ')))', 'double-circle'],
	['([', '])', 'stadium'],
	['((', '))', 'circle'],
	['[[', ']]', 'framed'],
	['[(', ')]', 'drum'],
	['[/', '\\]', 'trapezoid'],
	['[/', '/]', 'slanted'],
	['[\\', '/]', 'trapezoid-down'],
	['[\\', '\\]', 'slanted-back'],
	['{{', '}}', 'hexagon'],
	['[', ']', 'box'],
	['(', ')', 'round'],
	['{', '}', 'diamond'],
	['>', ']', 'flag'],
];

/** Boxes joined by `&`: each side multiplies the arrows. */
const mostJoined = 8;

const boxName = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/uy;
const plainArrow = /(<?)(-{2,}>|-{3,}|-\.+->|-\.+-|={2,}>|={3,})\s*(?:\|([^|]*)\|)?/y;
const wordArrow = /(<?)(?:--|-\.|==)\s*([^\s>|-][^>|]*?)\s*(-{2,}>|-{3,}|\.+->|\.+-|={2,}>|={3,})/y;

/**
 * Reads a line of boxes and arrows, such as `A["one"] --> B & C -.->|"why"| D`.
 *
 * @throws DiagramFault when the line holds anything else
 */
export function readStatement(
	line: DiagramLine,
	expected: string,
): { mentions: Mention[]; arrows: NamedArrow[] } {
	const { text } = line;
	const mentions: Mention[] = [];
	const arrows: NamedArrow[] = [];
	let at = 0;

	const skipSpace = () => {
		while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
	};
	const take = (pattern: RegExp): RegExpExecArray | undefined => {
		pattern.lastIndex = at;
		const match = pattern.exec(text) ?? undefined;
		if (match) at = pattern.lastIndex;
		return match;
	};
	const takeBoxes = (): string[] => {
		const names: string[] = [];
		do {
			if (names.length > 0) at += 1;
			skipSpace();
			const name = take(boxName)?.[0];
			if (name === undefined || name === 'end') throw unknownLine(line, expected);
			const form = readForm(line, at);
			at = form?.end ?? at;
			mentions.push({ name, form });
			names.push(name);
			if (names.length > mostJoined) throw tooManyJoined(line);
			skipSpace();
		} while (text.charAt(at) === '&');
		return names;
	};

	let from = takeBoxes();
	while (at < text.length) {
		const plain = take(plainArrow);
		const match = plain ?? take(wordArrow);
		if (!match) throw unknownLine(line, expected);
		const operator = (plain ? match[2] : match[3]) ?? '';
		const written = plain ? match[3] : match[2];
		const label = written === undefined ? [] : readBareLabel(written, line);
		const heads = { start: match[1] === '<', end: operator.endsWith('>') };
		const stroke = strokeOf(operator);
		const to = takeBoxes();
		for (const source of from) {
			for (const target of to) {
				arrows.push({ from: source, to: target, stroke, heads, label, line: line.line });
			}
		}
		from = to;
	}
	return { mentions, arrows };
}

function strokeOf(operator: string): Arrow['stroke'] {
	if (operator.includes('.')) return 'dotted';
	return operator.includes('=') ? 'thick' : 'line';
}

/** The shape and label that stand right after a box's name, if they do. */
function readForm(
	line: DiagramLine,
	at: number,
): { shape: BoxShape; label: string[]; end: number } | undefined {
	const { text } = line;
	const opened = brackets.filter(([open]) => text.startsWith(open, at));
	const longest = opened[0]?.[0].length ?? 0;
	const ends = opened
		.filter(([open]) => open.length === longest)
		.flatMap(([open, close, shape]) => {
			const start = at + open.length;
			const quotes = text.charAt(start) === '"';
			const end = quotes ? text.indexOf('"', start + 1) + 1 : text.indexOf(close, start);
			return end < start || !text.startsWith(close, end) ? [] : [{ start, end, close, shape }];
		})
		.sort((a, b) => a.end - b.end);
	const [nearest] = ends;
	if (nearest) {
		const label = readBareLabel(text.slice(nearest.start, nearest.end), line);
		return { shape: nearest.shape, label, end: nearest.end + nearest.close.length };
	}
	const first = opened[0];
	if (!first) return undefined;
	throw new DiagramFault(
		`Unexpected label after ${first[0]} without its end, expected ${first[1]} on the same line.`,
		`Write the label in double quotes: ${first[0]}"label"${first[1]}.`,
		line.line,
	);
}

function tooManyJoined({ line }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected row of more than ${mostJoined} boxes joined by &, expected fewer.`,
		'Draw what they share as one box or one subgraph.',
		line,
	);
}
