import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';

interface Said {
	/** Where it stands, counted from the text's start. */
	offset: number;
	message: string;
	fix: string;
}

/**
 * Says an error of the YAML parser in the author's words, at the place that is to be changed: the
 * parser tells of brackets where it gave up, and of a line that is too far in at the line above it.
 *
 * @param text what the document was parsed from.
 */
export function describeYamlError(
	{ code, message, pos: [offset] }: YAMLError,
	document: Document.Parsed,
	text: string,
): Said {
	if (code === 'TAB_AS_INDENT') {
		return {
			offset,
			message: 'Unexpected tab at the beginning of the line, expected spaces.',
			fix: 'Write two spaces for each tab.',
		};
	}
	const open = /(?:closing |end with a )["']?([\]}"'])/.exec(message)?.[1];
	if (open !== undefined) {
		return {
			offset: startOf(document, offset),
			message: `Unexpected value without its end, expected ${open} behind it.`,
			fix: `Write ${open} where it ends.`,
		};
	}
	const line = lineFrom(text, offset);
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(?:\s|$)/.test(line)) {
		return {
			offset,
			message: 'Unexpected ": " within a value, expected one for each line.',
			fix: 'Put the value into quotes.',
		};
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/^\s*-/.test(line)) {
		return indentation(offset + line.length + 1);
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' || message.includes('must start at the same column')) {
		return indentation(offset);
	}
	if (code === 'MULTILINE_IMPLICIT_KEY') return { offset, ...lineWithoutKey(line) };
	if (code === 'UNEXPECTED_TOKEN' && /["'][ \t]*$/.test(text.slice(0, offset))) {
		return {
			offset,
			message: `Unexpected ${shortened(line)} behind the closing quote, expected the end of the value.`,
			fix: "Put the value into double quotes, or write '' for an apostrophe between single ones.",
		};
	}
	return {
		offset: code === 'MISSING_CHAR' ? startOf(document, offset) : offset,
		message: `Unexpected YAML, expected key: value lines. ${sentenceOf(message)}`,
		fix: 'Check the spaces at the beginning of the line; put a value that holds ": " or "#" into quotes.',
	};
}

function indentation(offset: number): Said {
	return {
		offset,
		message:
			'Unexpected number of spaces before the line, expected that of the lines it belongs to.',
		fix: 'Begin keys that belong together, and the - of one list, below each other.',
	};
}

function lineWithoutKey(line: string): Omit<Said, 'offset'> {
	const [, mark, behind] = /^(-|[\w-]+:)(\S.*)/.exec(line) ?? [];
	if (mark !== undefined && behind !== undefined) {
		return {
			message: `Unexpected ${shortened(line)} without a space behind ${mark}, expected one.`,
			fix: `Write ${mark} ${shortened(behind)}.`,
		};
	}
	return {
		message: `Unexpected line ${shortened(line)}, expected key: value.`,
		fix: 'If it goes on from the line above, begin it with two spaces.',
	};
}

/** Where a list in brackets or a text in quotes begins that has no end; the parser sees that late. */
function startOf(document: Document.Parsed, offset: number): number {
	let start = offset;
	visit(document, {
		Node(_, node) {
			const [from, , to] = node.range ?? [0, 0, 0];
			const flow = isCollection(node) && node.flow === true;
			const quoted = isScalar(node) && String(node.type).startsWith('QUOTE_');
			if ((flow || quoted) && from <= offset && offset <= to) start = from;
		},
	});
	return start;
}

function lineFrom(text: string, offset: number): string {
	const end = text.slice(offset, offset + 2000).search(/\r|\n/);
	return text.slice(offset, end < 0 ? offset + 2000 : offset + end);
}

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function sentenceOf(message: string): string {
	const text = message.trim().replace(/\s+at line \d+, column \d+.*$/s, '');
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
