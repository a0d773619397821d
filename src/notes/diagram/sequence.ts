import { DiagramFault, quoted, unknownLine, type DiagramLine } from './fault.ts';
import { readLabel } from './labels.ts';

/** A sequence diagram as its author means it, before anything has a place. */
export interface Sequence {
	kind: 'sequence';
	/** From left to right. */
	actors: readonly Actor[];
	/** From top to bottom. */
	steps: readonly Step[];
}

export interface Actor {
	label: readonly string[];
}

export type Step = Message | Note | BlockStart | BlockPart | BlockEnd;

export interface Message {
	kind: 'message';
	from: Actor;
	to: Actor;
	stroke: 'line' | 'dotted';
	head: 'none' | 'filled' | 'open' | 'cross';
	/** Whether the receiver begins to be busy, or the sender ceases to be. */
	activates: boolean;
	deactivates: boolean;
	label: readonly string[];
}

export interface Note {
	kind: 'note';
	place: 'left' | 'right' | 'over';
	/** One, or the first and the last of those that it stands over. */
	actors: readonly [Actor, ...Actor[]];
	label: readonly string[];
}

export interface BlockStart {
	kind: 'block';
	/** `loop`, `alt` and so on, with the author's words after it. */
	label: string;
}

export interface BlockPart {
	kind: 'part';
	label: string;
}

export interface BlockEnd {
	kind: 'end';
}

const participant = /^(?:participant|actor)\s+([\p{L}\p{N}_]+)(?:\s+as\s+(.+))?$/u;
const message = /^([\p{L}\p{N}_]+)\s*(--?>>?|--?\)|--?x)\s*([+-]?)\s*([\p{L}\p{N}_]+)\s*:\s*(.+)$/u;
const note =
	/^note\s+(left of|right of|over)\s+([\p{L}\p{N}_]+)(?:\s*,\s*([\p{L}\p{N}_]+))?\s*:\s*(.+)$/iu;
const block = /^(?:loop|alt|opt|par|critical|break)(?:\s+.+)?$/;
const part = /^(?:else|and|option)(?:\s+(.+))?$/;

const expected =
	'`participant A as label`, `A->>B: label`, `Note over A,B: label`, `loop`, `alt`, `opt`, `par`, `else`, `and` or `end`';

/**
 * Reads a sequence diagram.
 *
 * @throws DiagramFault at the first line that is not understood
 */
export function readSequence(lines: readonly DiagramLine[]): Sequence {
	const actors = new Map<string, Actor>();
	const steps: Step[] = [];
	const open: DiagramLine[] = [];

	const actorOf = (name: string, line: DiagramLine): Actor => {
		const actor = actors.get(name) ?? { label: readLabel(name, line) };
		actors.set(name, actor);
		return actor;
	};

	for (const line of lines) {
		const named = participant.exec(line.text);
		const sent = message.exec(line.text);
		const told = note.exec(line.text);
		const parted = part.exec(line.text);
		if (named) {
			const [, name = '', label] = named;
			Object.assign(actorOf(name, line), label && { label: readLabel(label, line) });
		} else if (sent) {
			const [, from = '', arrow = '', mark, to = '', label = ''] = sent;
			steps.push({
				kind: 'message',
				from: actorOf(from, line),
				to: actorOf(to, line),
				stroke: arrow.startsWith('--') ? 'dotted' : 'line',
				head: headOf(arrow),
				activates: mark === '+',
				deactivates: mark === '-',
				label: readLabel(label, line),
			});
		} else if (told) {
			const [, where = '', first = '', last, label = ''] = told;
			const over = last === undefined ? [] : [actorOf(last, line)];
			steps.push({
				kind: 'note',
				place: /^left/i.test(where) ? 'left' : /^right/i.test(where) ? 'right' : 'over',
				actors: [actorOf(first, line), ...over],
				label: readLabel(label, line),
			});
		} else if (block.test(line.text)) {
			open.push(line);
			steps.push({ kind: 'block', label: readLabel(line.text, line).join(' ') });
		} else if (parted || line.text === 'end') {
			if (open.length === 0) throw unknownLine(line, 'a `loop`, `alt`, `opt` or `par` above it');
			if (parted)
				steps.push({ kind: 'part', label: parted[1] ? readLabel(parted[1], line).join(' ') : '' });
			else {
				steps.push({ kind: 'end' });
				open.pop();
			}
		} else {
			throw unknownLine(line, expected);
		}
	}
	const left = open.at(-1);
	if (left) throw unclosed(left);
	return { kind: 'sequence', actors: [...actors.values()], steps };
}

function headOf(arrow: string): Message['head'] {
	if (arrow.endsWith('>>')) return 'filled';
	if (arrow.endsWith(')')) return 'open';
	return arrow.endsWith('x') ? 'cross' : 'none';
}

function unclosed({ line, text }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected end of the diagram, expected \`end\` for ${quoted(text)}.`,
		'Write `end` on a line of its own after the last message of the block.',
		line,
	);
}
