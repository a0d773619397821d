import type { Code } from 'mdast';
import { isKnownLanguage, isShell } from '../../../src/notes/code-languages.ts';
import { parseFence } from '../../../src/notes/fence.ts';
import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import { rowsOf, walkTree } from '../parse-source.ts';
import { made, toText, type SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';

/**
 * Gives every block of code a fence and a language: `text` where none is told, `console` where the
 * lines begin with `$ `. Of what stands behind the language, only what a note may have there stays.
 */
export function writeFences(
	lines: readonly SourceLine[],
	context: Pick<BodyContext, 'remark'>,
): SourceLine[] {
	const result = [...lines];
	const tree = parseToMarkdownTree(toText(lines), 'md');
	const blocks = [...walkTree(tree)].map(({ node }) => node).filter((node) => node.type === 'code');
	for (const code of blocks.toReversed()) {
		const { first, last } = rowsOf(code);
		const opening = lines[first]?.text ?? '';
		const mark = /^(.*?)(`{3,}|~{3,})(?!.*`)/.exec(opening);
		const fenced =
			mark !== null &&
			opening
				.slice((code.position?.start.column ?? 1) - 1)
				.trimStart()
				.startsWith(mark[2] ?? '```');
		const written = fenced
			? rewriteOpening(code, lines.slice(first, last + 1), mark[1] ?? '', mark[2] ?? '```')
			: fenceIndented(code, lines.slice(first, last + 1));
		const loses = fenced && code.meta && !written[0]?.text.includes(code.meta.trim());
		if (loses) {
			remarkAt(
				lines,
				first,
				'Not all that stood behind the language of a code block has a place.',
				context,
			);
		}
		result.splice(first, last - first + 1, ...written);
	}
	return result;
}

function rewriteOpening(
	code: Code,
	lines: readonly SourceLine[],
	prefix: string,
	mark: string,
): SourceLine[] {
	const [opening, ...rest] = lines;
	if (code.value.trim() === '') return lines.map((line) => ({ ...line, text: '' }));
	const info = infoOf(code);
	return [{ text: `${prefix}${mark}${info}`, from: opening?.from ?? [] }, ...rest];
}

/** The language, and behind it what may stand there. */
function infoOf({ lang, meta, value }: Code): string {
	const { lang: name, meta: rest } = spellKeys(lang ?? '', meta ?? '');
	const fence = parseFence(name || undefined, rest);
	const language = languageOf(fence.language, value);
	const diagram = language === 'mermaid' && !(fence.title && fence.alt);
	const rows = value.split('\n').length;
	const marked = fence.marked.filter((row) => row <= rows);
	const attributes = [
		fence.title === undefined ? '' : ` title="${fence.title}"`,
		fence.alt === undefined || language !== 'mermaid' ? '' : ` alt="${fence.alt}"`,
		marked.length > 0 ? ` {${marked.join(',')}}` : '',
	];
	return `${diagram ? 'text' : language}${attributes.join('')}`;
}

/** MkDocs: `{ .yaml title="x" hl_lines="2 3" }`, `py hl_lines="2-4"`; values without quotes. */
function spellKeys(lang: string, meta: string): { lang: string; meta: string } {
	const all = `${lang} ${meta}`;
	const braced = /^\{\s*\.([\w+#-]+)([^{}]*)\}\s*$/.exec(all.trim());
	const [name, rest] = braced ? [braced[1] ?? '', braced[2] ?? ''] : [lang, meta];
	const spelt = rest
		.replace(
			/\bhl_lines=["']([\d\s-]+)["']/g,
			(_, rows: string) => `{${rows.trim().replace(/\s+/g, ',')}}`,
		)
		.replace(
			/\b(title)=(?:'([^'"]*)'|([^\s"'{}]+))/g,
			(_, key: string, quoted?: string, bare?: string) => `${key}="${quoted ?? bare ?? ''}"`,
		);
	return { lang: name, meta: spelt };
}

function languageOf(written: string, value: string): string {
	const session = /^\s*\$ \S/.test(value);
	if (session && (written === '' || isShell(written) || !isKnownLanguage(written)))
		return 'console';
	const known = written !== '' && isKnownLanguage(written);
	return known ? written : 'text';
}

function fenceIndented(code: Code, lines: readonly SourceLine[]): SourceLine[] {
	const values = code.value.split('\n');
	const first = lines[0]?.text ?? '';
	const value = values[0] ?? '';
	const before = first.endsWith(value) ? first.slice(0, first.length - value.length) : '';
	const opening = before.replace(/(?: {4}| {0,3}\t)$/, '');
	const prefix = opening.replace(/[^>\s]/g, ' ');
	const runs = code.value.match(/`{3,}/g) ?? [];
	const mark = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return [
		made(`${opening}${mark}${languageOf('', code.value)}`),
		...lines.map(({ from }, index) => ({ text: prefix + (values[index] ?? ''), from })),
		made(`${prefix}${mark}`),
	];
}
