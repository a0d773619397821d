import { isMap, isScalar, visit, type Document, type ParsedNode } from 'yaml';
import { describeYamlError } from './yaml-error.ts';

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
 * @param text what the document was parsed from.
 * @param lineOf the line that an offset stands on.
 */
export function findSyntaxFaults(
	document: Document.Parsed,
	text: string,
	lineOf: (offset: number) => number,
): SyntaxFault[] {
	const errors = [...document.errors, ...document.warnings];
	const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
	const told = tabs.length > 0 ? tabs : errors.slice(0, mostTold);
	const repeated = findRepeatedKeys(document);
	if (told.length + repeated.length === 0) return findBadKeys(document);
	const described = told.map((error) => ({
		id: error.code === 'TAB_AS_INDENT' ? ('tab' as const) : ('yaml' as const),
		...describeYamlError(error, document, text),
	}));
	const faults = [...described, ...repeated].sort((a, b) => a.offset - b.offset);
	const lines = new Set<number>();
	return faults.filter(({ offset }) => {
		const line = lineOf(offset);
		return !lines.has(line) && lines.add(line);
	});
}

/** Errors that are told; who mends the first so many looks again. */
const mostTold = 100;

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
						message: `Unexpected second ${String(key.value)}, expected each key once.`,
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
