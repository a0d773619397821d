import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { deepest } from '../../../schema/parse-yaml.ts';
import { repeatedKey, tooDeep, type DataProblem, type DataText } from './data-text.ts';
import type { DataEntry, DataScalar, DataValue } from './data.ts';

/** Reads JSON as RFC 8259 has it: no comments, no comma behind the last value. */
export function readJsonText(code: string): DataText {
	const deep = findDepth(code);
	if (deep !== undefined) return { values: [], problems: [tooDeep(deep)] };
	const errors: ParseError[] = [];
	const tree = parseTree(code, errors, { disallowComments: true, allowTrailingComma: false });
	if (errors.length > 0 || !tree) return { values: [], problems: describe(errors, code) };
	const problems: DataProblem[] = [];
	const value = readNode(tree, code, problems);
	return { values: problems.length === 0 ? [value] : [], problems };
}

/** Where brackets are open too deep; the parser calls itself for each. */
function findDepth(code: string): number | undefined {
	let depth = 0;
	for (const { 0: found, index } of code.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[{\]}]/g)) {
		if (found === '[' || found === '{') depth += 1;
		else if (found === ']' || found === '}') depth -= 1;
		if (depth > deepest) return index;
	}
	return undefined;
}

function readNode(node: Node, code: string, problems: DataProblem[]): DataValue {
	const { offset: at, children = [] } = node;
	if (node.type === 'array') {
		return { kind: 'list', at, items: children.map((child) => readNode(child, code, problems)) };
	}
	if (node.type !== 'object') return scalar(node, code);
	const entries: DataEntry[] = [];
	const keys = new Set<string>();
	for (const { children: [keyNode, valueNode] = [] } of children) {
		if (!keyNode || !valueNode) continue;
		const key = String(keyNode.value);
		if (keys.has(key)) problems.push(repeatedKey(key, keyNode.offset));
		keys.add(key);
		entries.push({ key, at: keyNode.offset, value: readNode(valueNode, code, problems) });
	}
	return { kind: 'map', at, entries };
}

function scalar({ type, value, offset, length }: Node, code: string): DataScalar {
	const simple =
		typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
			? value
			: null;
	const source = code.slice(offset, offset + length);
	return { kind: 'scalar', at: offset, value: simple, source, quoted: type === 'string' };
}

/** The errors as faults: of several on a line, which follow from each other, the first. */
function describe(errors: readonly ParseError[], code: string): DataProblem[] {
	const problems: DataProblem[] = [];
	const lines = new Set<number>();
	let line = 1;
	let from = 0;
	for (const { error, offset } of errors) {
		line += countLines(code, from, offset);
		from = offset;
		if (lines.has(line) || problems.length === mostErrors) continue;
		lines.add(line);
		problems.push({ id: 'syntax', at: offset, ...say(error, code, offset) });
	}
	return problems;
}

/** Faults that are told; who mends the first so many looks again. */
const mostErrors = 20;

function countLines(code: string, from: number, to: number): number {
	return code.slice(from, to).split('\n').length - 1;
}

function say(
	error: ParseError['error'],
	code: string,
	offset: number,
): { message: string; fix: string } {
	const shown = /^(?:[\w.-]{1,20}|[^\s])/u.exec(code.slice(offset, offset + 40))?.[0] ?? 'end';
	const before = code.slice(Math.max(0, offset - 200), offset).trimEnd();
	if (before.endsWith(',') && /^[\]}]$/.test(shown)) {
		return {
			message: `Unexpected comma before ${shown}, expected another value behind it.`,
			fix: 'Remove the comma.',
		};
	}
	switch (printParseErrorCode(error)) {
		case 'InvalidCommentToken':
			return {
				message: 'Unexpected comment, expected none: JSON has no comments.',
				fix: 'Say it in the text of the note.',
			};
		case 'CommaExpected':
			return {
				message: `Unexpected ${shown}, expected a comma before it.`,
				fix: 'Write a comma behind the value before.',
			};
		case 'ColonExpected':
			return { message: `Unexpected ${shown}, expected ": " behind the key.`, fix: 'Write it.' };
		case 'PropertyNameExpected':
			return {
				message: `Unexpected ${shown}, expected a key in double quotes.`,
				fix: 'Put the key into double quotes.',
			};
		case 'CloseBraceExpected':
		case 'CloseBracketExpected': {
			const mark = printParseErrorCode(error) === 'CloseBraceExpected' ? '}' : ']';
			return { message: `Unexpected ${shown}, expected ${mark}.`, fix: `Write ${mark} before it.` };
		}
		case 'EndOfFileExpected':
			return {
				message: `Unexpected ${shown} behind the end of the value, expected nothing.`,
				fix: 'Remove what follows, or give it a block of its own.',
			};
		case 'UnexpectedEndOfString':
			return {
				message: 'Unexpected end of the line within quotes, expected ".',
				fix: 'Write " where the text ends.',
			};
		default:
			return {
				message: `Unexpected ${shown}, expected a JSON value.`,
				fix: 'Put text into double quotes; an excerpt says illustrative="…" behind json.',
			};
	}
}
