import type { Element, ElementContent, Root } from 'hast';
import { codeOf, fenceOf } from './code-fence.ts';
import {
	diagramLanguage,
	hasGrammar,
	isLoose,
	isShell,
	sessionLanguage,
} from './code-languages.ts';
import { renderSession } from './code-session.ts';
import {
	longestBlock,
	readTokens,
	splitLines,
	type CodeRun,
	type KeepTokens,
} from './code-tokens.ts';
import { parseFence, type Fence } from './fence.ts';
import type { NoteFacts } from './note-facts.ts';
import { isChecked } from './snippets/is-checked.ts';
import { element, isElement, replaceNodes, textOf, visit } from './tree.ts';

const diffLanguage = 'diff';

/** Drawn, laid out or marked line by line instead. */
const uncoloured: ReadonlySet<string> = new Set([diagramLanguage, sessionLanguage, diffLanguage]);

/** The interface's words around a block of code. */
export interface CodeWords {
	/** Names a block that has no title; the language is empty when the fence names none. */
	code: (language: string) => string;
	/** Tells the reader that nobody can check a block in its language. */
	unchecked: string;
	/** Tells the reader that a block is not checked, and the author's reason. */
	illustrative: (reason: string) => string;
	/** Tells the reader that a block is meant to fail, and the author's reason. */
	expectFail: (reason: string) => string;
}

export interface CodeOptions {
	words: CodeWords;
	/** Where coloured code is kept, if it is. */
	keepTokens?: KeepTokens | undefined;
}

/**
 * Turns every fenced block except diagrams into a figure, in place: caption, then a `pre` that the
 * keyboard can scroll. Shell code that one types has the class `typed`. Only marked, added and
 * removed lines and the parts of a session have an element of their own, with their line end
 * inside; everything else is text and token spans.
 */
export async function highlightCode(tree: Root, options: CodeOptions): Promise<void> {
	const figures = new Map<Element, Element>();
	const blocks: { pre: Element; code: Element }[] = [];
	visit(tree, (node) => {
		const code = isElement(node, 'pre') ? codeOf(node) : undefined;
		if (isElement(node) && code) blocks.push({ pre: node, code });
	});
	for (const { pre, code } of blocks) {
		const fence = fenceOf(code);
		if (fence.language === diagramLanguage) continue;
		figures.set(pre, await renderBlock(textOf(code), fence, options));
	}
	replaceNodes(tree, (node) => {
		const figure = isElement(node) ? figures.get(node) : undefined;
		return figure ? [figure] : undefined;
	});
}

/** The blocks among a note's that `highlightCode` colours, as it asks for them. */
export function codeToColour(fences: NoteFacts['fences']): { language: string; code: string }[] {
	return fences.flatMap(({ language: word, meta, code: text }) => {
		const { language } = parseFence(word, meta);
		if (uncoloured.has(language) || !hasGrammar(language)) return [];
		const code = withoutEnd(text);
		return code.length > longestBlock ? [] : [{ language, code }];
	});
}

async function renderBlock(
	text: string,
	fence: Fence,
	{ words, keepTokens }: CodeOptions,
): Promise<Element> {
	const session = fence.language === sessionLanguage;
	const lines = session
		? renderSession(text)
		: await renderLines(withoutEnd(text), fence, keepTokens);
	const pre = element(
		'pre',
		// A title names the figure. A name is allowed only on an element with a role.
		fence.title === undefined
			? { tabIndex: 0, role: 'group', ariaLabel: words.code(fence.language) }
			: { tabIndex: 0 },
		element('code', {}, ...lines),
	);
	const caption = renderCaption(fence, remarksOn(text, fence, words));
	const className = [
		'code',
		...(session ? ['console'] : []),
		...(isTyped(text, fence) ? ['typed'] : []),
	];
	return element('figure', { className }, ...(caption ? [caption] : []), pre);
}

/** Title and remarks, each on a line of its own, read out before the code. */
function renderCaption({ title }: Fence, remarks: readonly string[]): Element | undefined {
	const lines: (Element | string)[] = [
		...(title === undefined ? [] : [namesFile(title) ? element('code', {}, title) : title]),
		...remarks,
	];
	if (lines.length === 0) return undefined;
	const parts = lines.flatMap((line, place) =>
		place === 0 ? [line] : ['\n', element('br', {}), line],
	);
	return element('figcaption', {}, ...parts);
}

/** What to know before one trusts a block. */
function remarksOn(code: string, fence: Fence, words: CodeWords): string[] {
	const { language, illustrative, expectFail } = fence;
	const remarks: string[] = [];
	if (illustrative !== undefined) remarks.push(words.illustrative(illustrative));
	else if (!isLoose(language) && !isChecked({ ...fence, code })) remarks.push(words.unchecked);
	if (expectFail !== undefined) remarks.push(words.expectFail(expectFail));
	return remarks;
}

/** Whether the block is for a prompt; a script has a file's name or says what runs it. */
function isTyped(text: string, { language, title = '' }: Fence): boolean {
	return isShell(language) && !namesFile(title) && !text.startsWith('#!');
}

/** `compose.yaml`, `src/index.js`, `Dockerfile`: one word with a dot, a slash or that ending. */
function namesFile(title: string): boolean {
	return /^[^\s]*(?:[./]|file$)[^\s]*$/.test(title) && !title.endsWith('.');
}

async function renderLines(
	text: string,
	fence: Fence,
	keep: KeepTokens | undefined,
): Promise<ElementContent[]> {
	const isDiff = fence.language === diffLanguage;
	const runs = isDiff ? [{ text }] : await readTokens(text, fence.language, keep);
	if (!isDiff && fence.marked.length === 0) return runs.map(renderRun);
	const marked = new Set(fence.marked);
	return splitLines(runs).flatMap((line, index) => {
		const classes = [
			...(marked.has(index + 1) ? ['marked'] : []),
			...(isDiff ? diffClasses(line[0]?.text ?? '') : []),
		];
		if (classes.length === 0) return line.map(renderRun);
		return [element('span', { className: ['line', ...classes] }, ...line.map(renderRun))];
	});
}

function withoutEnd(code: string): string {
	return code.replace(/\n$/, '');
}

function diffClasses(line: string): string[] {
	if (/^\+(?!\+\+ )/.test(line)) return ['added'];
	if (/^-(?!-- )/.test(line)) return ['removed'];
	return [];
}

function renderRun({ text, token }: CodeRun): ElementContent {
	if (token === undefined) return { type: 'text', value: text };
	return element('span', { className: [token] }, text);
}
