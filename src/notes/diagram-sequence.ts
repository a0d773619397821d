import { DiagramFault, unknownLine, type DiagramLine, type DiagramPlan } from './diagram-fault.ts';
import { hideLabel } from './diagram-labels.ts';

const participant = /^(?:participant|actor)\s+([\p{L}\p{N}_]+)(?:\s+as\s+(.+))?$/u;
const message = /^([\p{L}\p{N}_]+)\s*(--?>>|--?\))\s*([+-]?)\s*([\p{L}\p{N}_]+)\s*:\s*(.+)$/u;
const note =
	/^note\s+(left of|right of|over)\s+([\p{L}\p{N}_]+)(?:\s*,\s*([\p{L}\p{N}_]+))?\s*:\s*(.+)$/iu;
const block = /^(loop|alt|opt|par|critical|break)(?:\s+(.+))?$/;
const divider = /^(else|and)(?:\s+(.+))?$/;

const expected =
	'`participant A as label`, `A->>B: label` (or -->>, -), --)), `Note over A,B: label`, `loop`, `alt`, `opt`, `par`, `else`, `and` or `end`';

/**
 * Reads a sequence diagram.
 *
 * @throws DiagramFault at the first line that is not understood, or that would be drawn wrongly
 */
export function readSequence(lines: readonly DiagramLine[]): DiagramPlan {
	const actors = new Map<string, { id: string; label: string }>();
	const written: string[] = [];
	let messages = 0;
	let open: { kind: string; messagesBefore: number; line: DiagramLine } | undefined;

	const idOf = (name: string, line: DiagramLine): string => {
		const actor = actors.get(name);
		if (actor) return actor.id;
		const id = `p${actors.size + 1}`;
		actors.set(name, { id, label: hideLabel(name, line.line) });
		return id;
	};

	for (const line of lines) {
		const named = participant.exec(line.text);
		const sent = message.exec(line.text);
		const told = note.exec(line.text);
		const opened = block.exec(line.text);
		const divided = divider.exec(line.text);
		if (named) {
			const [, name = '', label] = named;
			idOf(name, line);
			const actor = actors.get(name);
			if (actor && label !== undefined) actor.label = hideLabel(unquote(label), line.line);
		} else if (sent) {
			const [, from = '', arrow = '', mark = '', to = '', label = ''] = sent;
			written.push(`${idOf(from, line)}${arrow}${mark}${idOf(to, line)}: ${oneLine(label, line)}`);
			messages += 1;
		} else if (told) {
			if (messages === 0) throw earlyNote(line);
			const [, where = '', first = '', last, label = ''] = told;
			const over = [first, ...(last === undefined ? [] : [last])].map((name) => idOf(name, line));
			written.push(`Note ${where.toLowerCase()} ${over.join(',')}: ${oneLine(label, line)}`);
		} else if (opened) {
			if (open) throw nested(line);
			open = { kind: opened[1] ?? '', messagesBefore: messages, line };
			written.push(withLabel(opened, line));
		} else if (divided || line.text === 'end') {
			if (!open) throw unknownLine(line, 'a `loop`, `alt`, `opt` or `par` above it');
			if (messages === open.messagesBefore) throw emptyBlock(open.line);
			written.push(divided ? withLabel(divided, line) : 'end');
			open = divided ? { ...open, messagesBefore: messages, line } : undefined;
		} else {
			throw unknownLine(line, expected);
		}
	}
	if (open) throw unclosed(open.line);
	const declared = [...actors.values()].map(({ id, label }) => `participant ${id} as ${label}`);
	return {
		text: ['sequenceDiagram', ...declared, ...written].join('\n'),
		boxes: actors.size,
		arrows: messages,
	};
}

function unquote(label: string): string {
	return /^"[^"]*"$/.test(label.trim()) ? label.trim().slice(1, -1) : label;
}

/** Labels of messages and notes have room for one line. */
function oneLine(label: string, line: DiagramLine): string {
	const text = hideLabel(label, line.line);
	if (!text.includes('<br>')) return text;
	throw new DiagramFault(
		'Unexpected <br> in a message or note, expected one line.',
		'Shorten it, or write two notes one after the other.',
		line.line,
	);
}

function withLabel([, word = '', label]: RegExpExecArray, line: DiagramLine): string {
	return label === undefined ? word : `${word} ${oneLine(label, line)}`;
}

function earlyNote({ line }: DiagramLine): DiagramFault {
	return new DiagramFault(
		'Unexpected note before the first message, expected a message above it.',
		'Move the note below the message it belongs to.',
		line,
	);
}

function nested({ line, text }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected "${text.slice(0, 60)}" within another block, expected one level of blocks.`,
		'End the block above first, or draw two diagrams.',
		line,
	);
}

function emptyBlock({ line, text }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected "${text.slice(0, 60)}" with no message in it, expected at least one.`,
		'Write the message that it is about, or leave it out.',
		line,
	);
}

function unclosed({ line, text }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected end of the diagram, expected \`end\` for "${text.slice(0, 60)}".`,
		'Write `end` on a line of its own after the last message of the block.',
		line,
	);
}
