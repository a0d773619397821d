import { isAlias, isMap, isScalar, isSeq, LineCounter, type Document, type YAMLMap } from 'yaml';
import { deepest, parseYaml } from '../../../schema/parse-yaml.ts';
import { findSyntaxFaults } from '../../../schema/yaml-syntax.ts';
import { repeatedKey, tooDeep, type DataProblem, type DataText } from './data-text.ts';
import type { DataEntry, DataMap, DataScalar, DataValue } from './data.ts';

/** Aliases that a document may hold: plenty by hand, and too few to make YAML explode. */
const mostAliases = 100;

/** Faults of syntax that are told; who mends the first so many looks again. */
const mostErrors = 20;

/**
 * Reads YAML: one value for each document, with the place of every value.
 *
 * @param knowsTag whether a tag such as `!Ref` means something in this kind of file
 */
export function readYamlText(code: string, knowsTag: (tag: string) => boolean): DataText {
	const lineCounter = new LineCounter();
	const parsed = parseYaml(code, { lineCounter });
	if ('deepAt' in parsed) return { values: [], problems: [tooDeep(parsed.deepAt)] };
	const values: DataValue[] = [];
	const problems: DataProblem[] = [];
	for (const document of parsed.documents) {
		const found = findProblems(document, { code, lineCounter, knowsTag });
		problems.push(...found);
		if (found.length > 0 || !document.contents) continue;
		const reading: Reading = { problems: [], anchors: new Map(), aliases: 0 };
		const value = readNode(document.contents, reading, 0);
		problems.push(...reading.problems);
		const empty = value.kind === 'scalar' && value.source === '' && !value.quoted;
		if (reading.problems.length === 0 && !empty) values.push(value);
	}
	return { values, problems };
}

/** What a document was parsed from. */
interface Source {
	code: string;
	lineCounter: LineCounter;
	knowsTag: (tag: string) => boolean;
}

function findProblems(
	document: Document.Parsed,
	{ code, lineCounter, knowsTag }: Source,
): DataProblem[] {
	document.errors.splice(mostErrors);
	document.warnings = document.warnings
		.filter(({ code, message }) => {
			const tag = /!\S*/.exec(message)?.[0] ?? '';
			return code !== 'TAG_RESOLVE_FAILED' || !knowsTag(tag);
		})
		.slice(0, mostErrors);
	return findSyntaxFaults(document, code, (offset) => lineCounter.linePos(offset).line)
		.filter(({ id }) => id !== 'unknown-key' && id !== 'repeated-key')
		.map(({ id, offset, message, fix }) => ({
			id: id === 'tab' ? id : 'syntax',
			at: offset,
			message,
			fix,
		}));
}

/** What is known while a document is read. */
interface Reading {
	problems: DataProblem[];
	anchors: Map<string, DataValue>;
	aliases: number;
}

function readNode(node: unknown, reading: Reading, depth: number): DataValue {
	if (isAlias(node)) return readAlias(node.source, node.range?.[0] ?? 0, reading);
	if (!isMap(node) && !isSeq(node) && !isScalar(node)) return nothingAt(0);
	const at = node.range?.[0] ?? 0;
	if (depth > deepest) {
		if (reading.problems.length === 0) reading.problems.push(tooDeep(at));
		return nothingAt(at);
	}
	const tag = node.tag?.startsWith('!') === true ? { tag: node.tag } : {};
	let value: DataValue;
	if (isMap(node)) value = { ...readMap(node, at, reading, depth), ...tag };
	else if (isSeq(node)) {
		const items = node.items.map((item) => readNode(item, reading, depth + 1));
		value = { kind: 'list', at, items, ...tag };
	} else value = { ...readScalar(node.value, node.source, node.type, at), ...tag };
	if (node.anchor !== undefined) reading.anchors.set(node.anchor, value);
	return value;
}

function readMap(node: YAMLMap, at: number, reading: Reading, depth: number): DataMap {
	const entries: DataEntry[] = [];
	const merged: DataEntry[] = [];
	const keys = new Set<string>();
	for (const { key: keyNode, value: valueNode } of node.items) {
		if (!isScalar(keyNode)) continue;
		const key = String(keyNode.value);
		const keyAt = keyNode.range?.[0] ?? at;
		const value = valueNode == null ? nothingAt(keyAt) : readNode(valueNode, reading, depth + 1);
		if (key === '<<') {
			const maps = value.kind === 'list' ? value.items : [value];
			merged.push(...maps.flatMap((map) => (map.kind === 'map' ? map.entries : [])));
			continue;
		}
		if (keys.has(key)) reading.problems.push(repeatedKey(key, keyAt));
		keys.add(key);
		entries.push({ key, at: keyAt, value });
	}
	for (const entry of merged) {
		if (!keys.has(entry.key)) entries.push(entry);
		keys.add(entry.key);
	}
	return { kind: 'map', at, entries };
}

function readAlias(name: string, at: number, reading: Reading): DataValue {
	reading.aliases += 1;
	const value = reading.anchors.get(name);
	if (value && reading.aliases <= mostAliases) return value;
	if (!value || reading.aliases === mostAliases + 1) {
		reading.problems.push({
			id: value ? 'nesting' : 'syntax',
			at,
			message: value
				? `Unexpected alias *${name} behind ${mostAliases} others, expected no more than those.`
				: `Unexpected alias *${name}, expected one whose &${name} ends before it.`,
			fix: value
				? 'Write the values out.'
				: 'Correct it; a value that begins with * stands in quotes.',
		});
	}
	return nothingAt(at);
}

function readScalar(
	value: unknown,
	source: string | undefined,
	type: string | undefined,
	at: number,
): DataScalar {
	const simple =
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
			? value
			: null;
	return {
		kind: 'scalar',
		at,
		value: simple,
		source: source ?? String(simple ?? ''),
		quoted: type !== undefined && type !== 'PLAIN',
	};
}

function nothingAt(at: number): DataScalar {
	return { kind: 'scalar', at, value: null, source: '', quoted: false };
}
