import type { FaultId } from '../../src/schema/fault-ids.ts';
import { parseConsole } from '../../src/notes/console.ts';
import { parseFence } from '../../src/notes/fence.ts';
import type { Fence } from '../../src/notes/note-facts.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** Code holds no characters that a word processor made of others: who copies it gets an error. */
export const codeCharacters: Rule = {
	ids: ['code-dash', 'code-quote', 'code-space'],
	check: ({ notes }) =>
		notes.flatMap(({ path, text, facts }) => {
			const fences = (facts?.fences ?? []).filter(({ code }) => beyondAscii.test(code));
			const lines = fences.length > 0 ? (text?.split(/\r\n|\r|\n/) ?? []) : [];
			return fences.flatMap((fence) =>
				typedLines(fence).flatMap(({ line, code }) =>
					judge(path, { line, code, source: lines[line - 1] ?? '' }),
				),
			);
		}),
};

/** All that is looked for is; most code is not. */
const beyondAscii = /[\u0080-\uFFFF]/;

/** Languages whose text is meant to be read and not to be typed. */
const prose: readonly string[] = [
	'',
	'markdown',
	'md',
	'mdx',
	'mermaid',
	'text',
	'txt',
	'plain',
	'plaintext',
];

interface CodeLine {
	/** In the file. */
	line: number;
	code: string;
}

/** The lines that somebody may copy: of a session its commands, comments left out everywhere. */
function typedLines(fence: Fence): CodeLine[] {
	const { language } = parseFence(fence.language, fence.meta);
	if (prose.includes(language) || fence.indented) return [];
	const from = (first: number, text: string) =>
		text.split('\n').map((code, index) => ({ line: fence.line + first + index, code }));
	const lines =
		language === 'console'
			? parseConsole(fence.code).entries.flatMap(({ command }) => from(command.line, command.text))
			: from(1, fence.code);
	return lines.map(({ line, code }) => ({ line, code: withoutComment(code, language) }));
}

const slashes: readonly string[] = [
	'js',
	'javascript',
	'ts',
	'typescript',
	'java',
	'go',
	'c',
	'json5',
	'jsonc',
];

function withoutComment(code: string, language: string): string {
	const begin = slashes.includes(language) ? /(?:^|\s)\/\// : /(?:^|\s)#/;
	const found = begin.exec(code);
	return found ? code.slice(0, found.index) : code;
}

interface Stray {
	id: FaultId;
	/** Global; the first group, if any, is what stands before and is kept. */
	pattern: RegExp;
	name: string;
	/** What was typed before the word processor came, with what stands after it. */
	meant: (found: string, rest: string) => string;
}

/** A flag of one letter has one dash. */
const oneLetter = /^[\p{L}\p{N}](?![\p{L}\p{N}-])/u;

const strays: readonly Stray[] = [
	{
		id: 'code-dash',
		// A dash that leads a word is a flag; between numbers or words with spaces it is prose.
		pattern: /(?<=^|[\s"'=[(])[\u2010-\u2015\u2212]+(?=[\p{L}\p{N}-])/gu,
		name: 'dash',
		meant: (found, rest) => (/[\u2010\u2212]/.test(found) || oneLetter.test(rest) ? '-' : '--'),
	},
	{
		id: 'code-quote',
		// An apostrophe within a word is prose, as in it’s.
		pattern:
			/[\u201C-\u201F\u2033\u00AB\u00BB]|(?<!\p{L})[\u2018-\u201B\u2032]|[\u2018-\u201B\u2032](?!\p{L})/gu,
		name: 'quotation mark',
		meant: (found) => (/[\u201C-\u201F\u2033\u00AB\u00BB]/.test(found) ? '"' : "'"),
	},
	{
		id: 'code-space',
		pattern: /[\u00A0\u1680\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF]/g,
		name: 'space',
		meant: (found) => (/[\u200B-\u200D\u2060\uFEFF]/.test(found) ? '' : ' '),
	},
];

function judge(path: string, { line, code, source }: CodeLine & { source: string }): PlacedFault[] {
	// A block within a list or a quote begins further right than its code.
	const offset = Math.max(0, source.indexOf(code));
	return strays.flatMap(({ id, pattern, name, meant }) => {
		const found = [...code.matchAll(pattern)];
		const [first] = found;
		if (!first) return [];
		const meantBy = ({ 0: characters, index }: RegExpExecArray) =>
			meant(characters, code.slice(index + characters.length));
		const mends = found.map((match) => ({
			line,
			column: offset + match.index + 1,
			length: match[0].length,
			text: meantBy(match),
		}));
		const text = meantBy(first);
		const point = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
		const shown = id === 'code-space' ? `U+${point}` : `${first[0]} (U+${point})`;
		const plain = text === '' ? 'nothing' : text === ' ' ? 'a plain space' : text;
		const fault = errorAt(
			path,
			{ line, column: offset + first.index + 1 },
			{
				id,
				message: `Unexpected ${name} ${shown} in code, expected ${plain}.`,
				fix: `${text === '' ? 'Remove it' : `Type ${plain}`}; npm run check -- --fix does it.`,
			},
		);
		return [{ ...fault, mends }];
	});
}
