import { DiagramFault, quoted, type DiagramLine } from './fault.ts';

/** A line of a label beyond this makes a box wider than a phone. */
const longestLabelLine = 60;
const mostLabelLines = 6;

/** Mermaid's codes for characters that a quoted label cannot hold. */
const codes: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };

/**
 * The lines of a label. `<br>` parts them; everything else is text, markup included.
 *
 * @param label as written, in double quotes or without any
 * @throws DiagramFault when nothing is left of it, or it is too long
 */
export function readLabel(label: string, { line }: DiagramLine): string[] {
	const lines = unquote(label)
		.split(/<br\s*\/?>/i)
		.map((part) => decode(part).trim())
		.filter((part) => part !== '');
	if (lines.length === 0) {
		throw new DiagramFault(
			'Unexpected empty label in a diagram, expected text.',
			'Say what the box or arrow is, or leave the quotes or bars out.',
			line,
		);
	}
	const long = lines.find((part) => part.length > longestLabelLine);
	if (long !== undefined) {
		throw new DiagramFault(
			`Unexpected label of ${long.length} characters on one line, expected ${longestLabelLine} at most.`,
			'Shorten it, or part it with <br>.',
			line,
		);
	}
	if (lines.length > mostLabelLines) {
		throw new DiagramFault(
			`Unexpected label of ${lines.length} lines, expected ${mostLabelLines} at most.`,
			'Shorten it: the text around the diagram has room for more.',
			line,
		);
	}
	return lines;
}

/** As `readLabel`, where Mermaid needs quotes around brackets. */
export function readBareLabel(label: string, line: DiagramLine): string[] {
	if (!/^\s*"[^"]*"\s*$/.test(label) && /[()[\]{}"]/.test(label)) {
		throw new DiagramFault(
			`Unexpected bracket or quote in the label ${quoted(label.trim())}, expected plain words.`,
			'Write the label in double quotes; a double quote within them is #quot;.',
			line.line,
		);
	}
	return readLabel(label, line);
}

function unquote(label: string): string {
	const trimmed = label.trim();
	return /^"[^"]*"$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

function decode(text: string): string {
	return text
		.replace(/#(quot|lt|gt|amp);/g, (_, name: string) => codes[name] ?? '')
		.replace(/#(\d{2,6});/g, (_, number: string) => characterOf(Number(number)))
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ');
}

function characterOf(code: number): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
