import {
	isCollection,
	isMap,
	isScalar,
	visit,
	type Document,
	type ParsedNode,
	type YAMLError,
} from 'yaml';

/** Something wrong with YAML itself, before any schema; the offset counts from the text's start. */
interface SyntaxFault {
	id: 'yaml' | 'tab' | 'repeated-key' | 'unknown-key';
	offset: number;
	message: string;
	fix: string;
}

/**
 * What is wrong with a document as YAML, all at once. Errors of one line follow from each other, so
 * the first speaks for it; after tabs, which upset every line below them, only tabs and repeated
 * keys are told.
 *
 * @param lineOf the line that an offset stands on.
 */
export function findSyntaxFaults(
	document: Document.Parsed,
	lineOf: (offset: number) => number,
): SyntaxFault[] {
	const errors = [...document.errors, ...document.warnings];
	const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
	const told = tabs.length > 0 ? tabs : errors.slice(0, mostTold);
	const repeated = findRepeatedKeys(document);
	if (told.length + repeated.length === 0) return findBadKeys(document);
	const described = told.map((error) => describeError(error, document));
	const faults = [...described, ...repeated].sort((a, b) => a.offset - b.offset);
	const lines = new Set<number>();
	return faults.filter(({ offset }) => {
		const line = lineOf(offset);
		return !lines.has(line) && lines.add(line);
	});
}

/** Errors that are told; who mends the first so many looks again. */
const mostTold = 100;

function describeError({ code, message, pos }: YAMLError, document: Document.Parsed): SyntaxFault {
	const offset =
		code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? startOf(document, pos[0]) : pos[0];
	if (code === 'TAB_AS_INDENT') {
		return {
			id: 'tab',
			offset,
			message: 'Unexpected tab at the beginning of the line, expected spaces.',
			fix: 'Write two spaces for each tab.',
		};
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY') {
		return {
			id: 'yaml',
			offset,
			message: 'Unexpected ": " within a value, expected one for each line.',
			fix: 'Put the value into quotes.',
		};
	}
	const open = /(?:closing |end with a )["']?([\]}"'])/.exec(message)?.[1];
	if (open !== undefined) {
		return {
			id: 'yaml',
			offset,
			message: `Unexpected value without its end, expected ${open} behind it.`,
			fix: `Write ${open} where it ends.`,
		};
	}
	return {
		id: 'yaml',
		offset,
		message: `Unexpected YAML, expected key: value lines. ${sentenceOf(message)}`,
		fix: 'Check the spaces at the beginning of the line; put a value that holds ": " or "#" into quotes.',
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

/** The parser would find these itself, but compares each key of a map with each. */
function findRepeatedKeys(document: Document.Parsed): SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	visit(document, {
		Map(_, map) {
			const keys = new Set<unknown>();
			for (const { key } of map.items) {
				if (!isScalar(key) || !key.range) continue;
				if (keys.has(key.value)) {
					faults.push({
						id: 'repeated-key',
						offset: key.range[0],
						message: 'Unexpected second line with the same key, expected each key once.',
						fix: 'Put both values into one line, or remove one of the two.',
					});
				}
				keys.add(key.value);
			}
		},
	});
	return faults;
}

/** Keys that are no words: lists and maps, and the one that JavaScript gives a meaning to. */
function findBadKeys(document: Document.Parsed): SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	visit(document, {
		Map(_, map) {
			if (!isMap<ParsedNode>(map)) return;
			for (const { key } of map.items) {
				const [offset] = key.range;
				if (!isScalar(key)) {
					faults.push({
						id: 'yaml',
						offset,
						message: 'Unexpected list or map as a key, expected a word.',
						fix: 'Write key: value lines.',
					});
				} else if (key.value === '__proto__') {
					faults.push({
						id: 'unknown-key',
						offset,
						message: 'Unexpected key __proto__, expected one that the contract lists.',
						fix: 'Remove it.',
					});
				}
			}
		},
	});
	return faults;
}

function sentenceOf(message: string): string {
	const text = message.trim().replace(/\s+at line \d+, column \d+.*$/s, '');
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
