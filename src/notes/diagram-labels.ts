import { DiagramFault } from './diagram-fault.ts';

/** A line of a label beyond this makes a box wider than a phone. */
const longestLabelLine = 60;

/**
 * Where ASCII punctuation is put on its way through the layout: the private use area. The layout
 * reads quotes, brackets, stars, backslashes and entities in labels as markup; ours are text.
 */
const hidden = 0xe000;

/** The codes that Mermaid itself knows for characters that a quoted label cannot hold. */
const codes: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&' };

/**
 * Writes an author's label so that the layout measures and keeps it as it is.
 *
 * @param label as written, without the quotes around it; `<br>` parts lines
 * @throws DiagramFault when a line of it is too long, or nothing is left
 */
export function hideLabel(label: string, line: number): string {
	const lines = label
		.split(/<br\s*\/?>/i)
		.map((part) =>
			part
				.replace(/#(quot|lt|gt|amp);/g, (_, name: string) => codes[name] ?? '')
				.replace(/#(\d{2,6});/g, (_, number: string) => characterOf(Number(number)))
				.trim(),
		)
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
	return lines.map(hide).join('<br>');
}

/** The text that `hideLabel` was given, from one line of what the layout drew. */
export function showLabel(drawn: string): string {
	return drawn.replace(/[\ue000-\ue07f]/g, (character) =>
		String.fromCharCode(character.charCodeAt(0) - hidden),
	);
}

function hide(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Co}]/gu, ' ')
		.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(hidden + mark.charCodeAt(0)));
}

function characterOf(code: number): string {
	const allowed = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return allowed ? String.fromCodePoint(code) : ' ';
}
