import { DiagramFault, unknownLine, type DiagramLine } from './diagram-fault.ts';
import { hideLabel } from './diagram-labels.ts';

/** A box named in a line; the shape is missing when the line only refers to it. */
export interface Mention {
	name: string;
	shape?: string | undefined;
}

export interface Arrow {
	/** Names of boxes or subgraphs, as the author wrote them. */
	from: string;
	to: string;
	/** `-->`, `-.->`, `==>` and so on, in its shortest form. */
	operator: string;
	label?: string | undefined;
	line: number;
}

/** Brackets around a label, longest first, and what they mean to Mermaid. */
const brackets: readonly (readonly [string, string])[] = [
	['(((', ')))'],
	['([', '])'],
	['((', '))'],
	['[[', ']]'],
	['[(', ')]'],
	['[/', '\\]'],
	['[\\', '/]'],
	['{{', '}}'],
	['[', ']'],
	['(', ')'],
	['{', '}'],
	['>', ']'],
];

/** Boxes joined by `&`: each side multiplies the arrows. */
const mostJoined = 8;

const name = /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/uy;
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
): { mentions: Mention[]; arrows: Arrow[] } {
	const { text } = line;
	const mentions: Mention[] = [];
	const arrows: Arrow[] = [];
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
			const found = take(name)?.[0];
			if (found === undefined || found === 'end') throw unknownLine(line, expected);
			const shape = readShape(line, at);
			if (shape) at = shape.end;
			mentions.push({ name: found, shape: shape?.text });
			names.push(found);
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
		const operator = (match[1] ?? '') + shortest((plain ? match[2] : match[3]) ?? '');
		const written = plain ? match[3] : match[2];
		const label = written === undefined ? undefined : hideLabel(unquote(written, line), line.line);
		const to = takeBoxes();
		for (const source of from) {
			for (const target of to) {
				arrows.push({ from: source, to: target, operator, label, line: line.line });
			}
		}
		from = to;
	}
	return { mentions, arrows };
}

/** `---->` and `-->`, `.->` and `-..->` are one to the layout. */
function shortest(operator: string): string {
	const head = operator.endsWith('>') ? '>' : '';
	if (operator.includes('.')) return head ? '-.->' : '-.-';
	if (operator.includes('=')) return head ? '==>' : '===';
	return head ? '-->' : '---';
}

/** The shape that stands right after a box's name, if one does. */
function readShape(line: DiagramLine, at: number): { text: string; end: number } | undefined {
	const { text } = line;
	const pair = brackets.find(([open]) => text.startsWith(open, at));
	if (!pair) return undefined;
	const [open, close] = pair;
	const start = at + open.length;
	const quoted = text.charAt(start) === '"';
	const end = quoted ? text.indexOf('"', start + 1) + 1 : text.indexOf(close, start);
	if (end < start || !text.startsWith(close, end)) {
		throw new DiagramFault(
			`Unexpected label after ${open} without its end, expected ${close} on the same line.`,
			`Write the label in double quotes: ${open}"label"${close}.`,
			line.line,
		);
	}
	const label = hideLabel(unquote(text.slice(start, end), line), line.line);
	return { text: `${open}"${label}"${close}`, end: end + close.length };
}

/** Takes the quotes off; Mermaid refuses brackets and quotes in a label that has none. */
function unquote(label: string, line: DiagramLine): string {
	const trimmed = label.trim();
	if (/^"[^"]*"$/.test(trimmed)) return trimmed.slice(1, -1);
	if (/[()[\]{}"]/.test(trimmed)) {
		throw new DiagramFault(
			`Unexpected bracket or quote in the label ${trimmed.slice(0, 60)}, expected plain words.`,
			'Write the label in double quotes; a double quote within them is #quot;.',
			line.line,
		);
	}
	return trimmed;
}

function tooManyJoined({ line }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected row of more than ${mostJoined} boxes joined by &, expected fewer.`,
		'Draw what they share as one box or one subgraph.',
		line,
	);
}
