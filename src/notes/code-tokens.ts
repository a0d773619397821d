import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';
import { hasGrammar } from './code-languages.ts';
import { codeTheme, tokenClasses, type TokenClass } from './code-theme.ts';

/** A stretch of code of one kind; it may reach over several lines. */
export interface CodeRun {
	text: string;
	/** None on plain text. */
	token?: TokenClass | undefined;
}

/** Answers with the runs that were kept of a block, else makes them and keeps them. */
export type KeepTokens = (
	language: string,
	code: string,
	make: () => Promise<readonly CodeRun[]>,
) => Promise<readonly CodeRun[]>;

/** Longer blocks stay plain: a note shows excerpts, and a grammar's time grows with its input. */
export const longestBlock = 30_000;
/** Grammars backtrack; beyond this many characters a line stays plain. */
const longestLine = 1000;

const cache = new Map<string, Promise<readonly CodeRun[]>>();
let highlighter: Promise<HighlighterCore> | undefined;

/**
 * Cuts code into runs of one kind each, whose texts joined are the code again. Plain text, an
 * unknown language and what is too long for a grammar are one run without a class. The same block
 * is cut once per process, and its runs are shared.
 *
 * @param keep where runs are kept from one process to the next
 */
export function readTokens(
	code: string,
	language: string,
	keep: KeepTokens = (_language, _code, make) => make(),
): Promise<readonly CodeRun[]> {
	if (!hasGrammar(language) || code.length > longestBlock) {
		return Promise.resolve([{ text: code }]);
	}
	const key = `${language}\n${code}`;
	let runs = cache.get(key);
	if (!runs) {
		runs = keep(language, code, () => tokenize(code, language));
		cache.set(key, runs);
	}
	return runs;
}

/** Cuts runs at line ends; a run keeps its line end. */
export function splitLines(runs: readonly CodeRun[]): CodeRun[][] {
	const lines: CodeRun[][] = [[]];
	for (const run of runs) {
		for (const text of run.text.split(/(?<=\n)/)) {
			if (text !== '') lines.at(-1)?.push({ ...run, text });
			if (text.endsWith('\n')) lines.push([]);
		}
	}
	if (lines.at(-1)?.length === 0) lines.pop();
	return lines;
}

async function tokenize(
	code: string,
	language: keyof typeof bundledLanguages,
): Promise<readonly CodeRun[]> {
	highlighter ??= startHighlighter();
	const shiki = await highlighter;
	await shiki.loadLanguage(bundledLanguages[language]);
	const lines = shiki.codeToTokensBase(code, {
		lang: language,
		theme: codeTheme.name ?? '',
		tokenizeMaxLineLength: longestLine,
		// Its half second ends sooner on a busy machine, and the page would be another one there.
		tokenizeTimeLimit: 0,
	});
	const runs: CodeRun[] = [];
	lines.forEach((line, index) => {
		if (index > 0) runs.push({ text: '\n' });
		for (const token of line) runs.push({ text: token.content, token: tokenClassOf(token.color) });
	});
	return mergeRuns(runs);
}

/**
 * One highlighter per process; languages come on demand. The JavaScript engine, because it was
 * measured (Node 26, Shiki 4.6) at 0.3 ms for a shell block and 0.1 ms for a YAML one, against
 * 1.0 and 0.4 for Oniguruma, starts sooner and takes a quarter less memory. `forgiving` skips a
 * pattern that JavaScript cannot express instead of throwing.
 */
function startHighlighter(): Promise<HighlighterCore> {
	return createHighlighterCore({
		themes: [codeTheme],
		langs: [],
		engine: createJavaScriptRegexEngine({ forgiving: true }),
	});
}

function tokenClassOf(color: string | undefined): TokenClass | undefined {
	return tokenClasses.find((tokenClass) => tokenClass === color?.toLowerCase());
}

/** Joins neighbours of one kind. White space has no look and takes the kind of what precedes it. */
function mergeRuns(runs: readonly CodeRun[]): CodeRun[] {
	const merged: CodeRun[] = [];
	let gap = '';
	for (const { text, token } of runs) {
		const last = merged.at(-1);
		if (text.trim() === '') gap += text;
		else if (last && last.token === token) {
			last.text += gap + text;
			gap = '';
		} else {
			if (last && last.token === undefined) last.text += gap;
			else if (token === undefined) {
				merged.push({ text: gap + text, token });
				gap = '';
				continue;
			} else if (gap !== '') merged.push({ text: gap });
			merged.push({ text, token });
			gap = '';
		}
	}
	if (gap !== '') merged.push({ text: gap });
	return merged;
}
