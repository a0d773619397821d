/**
 * The line that opens a fenced block: ```` ```yaml title="compose.yaml" {1,3-5} ````.
 * The renderer shows what is understood; the check names what is not.
 */

/** What an author may write after the language, each with a value in double quotes. */
export const fenceAttributes = ['title', 'alt', 'illustrative', 'expect-fail'] as const;

type FenceAttribute = (typeof fenceAttributes)[number];

export interface Fence {
	/** Lower case; empty when the fence names none. */
	language: string;
	/** A file's name or a caption. */
	title?: string | undefined;
	/** What a diagram says, in words. */
	alt?: string | undefined;
	/** Why the block is an illustration and not checked. */
	illustrative?: string | undefined;
	/** Why the block is meant to fail. */
	expectFail?: string | undefined;
	/** Lines of the block to mark, 1-based, ascending, each once. */
	marked: readonly number[];
	/** What could not be understood, in order of appearance. */
	problems: readonly FenceProblem[];
}

export interface FenceProblem {
	kind:
		| 'unknown-attribute'
		| 'repeated-attribute'
		| 'missing-value'
		| 'missing-quotes'
		| 'unclosed-quote'
		| 'bad-lines'
		| 'stray-text'
		| 'too-long';
	/** The offending text as it stands in the fence. */
	text: string;
	/** The attribute concerned, where there is one, as the author wrote it. */
	attribute?: string | undefined;
}

/** Bounds that keep `{1-999999999}`, or a line full of braces, from taking memory and time. */
const lastMarkableLine = 5000;
const longestMeta = 2000;

/**
 * Reads a fence's info string, as the Markdown parser hands it over (character references and
 * backslash escapes already resolved, so a value cannot hold a double quote).
 *
 * @param language the first word, `undefined` for a fence without one
 * @param meta the rest of the line
 */
export function parseFence(language: string | undefined, meta: string | undefined): Fence {
	const { name, glued } = splitLanguage(language ?? '');
	const values = new Map<FenceAttribute, string>();
	const marked = new Set<number>();
	const problems: FenceProblem[] = [];

	const text = glued + (meta ?? '');
	if (text.length > longestMeta) problems.push({ kind: 'too-long', text: text.slice(0, 60) });
	for (const piece of pieces(text.slice(0, longestMeta))) {
		if (piece.startsWith('{')) {
			for (const problem of readLines(piece, marked)) problems.push(problem);
			continue;
		}
		const found = readAttribute(piece);
		if ('kind' in found) problems.push(found);
		else if (values.has(found.attribute)) {
			problems.push({ kind: 'repeated-attribute', text: piece, attribute: found.attribute });
		} else values.set(found.attribute, found.value);
	}

	return {
		language: name,
		title: values.get('title'),
		alt: values.get('alt'),
		illustrative: values.get('illustrative'),
		expectFail: values.get('expect-fail'),
		marked: [...marked].sort((a, b) => a - b),
		problems,
	};
}

/** `yaml{1,3}` is the language `yaml` and the marks `{1,3}`; `title="a"` is no language. */
function splitLanguage(word: string): { name: string; glued: string } {
	if (/^[\w-]+=/.test(word)) return { name: '', glued: `${word} ` };
	const brace = word.indexOf('{');
	if (brace === -1) return { name: word.toLowerCase(), glued: '' };
	return { name: word.slice(0, brace).toLowerCase(), glued: `${word.slice(brace)} ` };
}

/** Cuts the text at white space that stands outside braces and quotes, in one pass. */
function pieces(text: string): string[] {
	const found: string[] = [];
	let start = 0;
	while (start < text.length) {
		if (/\s/.test(text.charAt(start))) {
			start += 1;
			continue;
		}
		const end = endOfPiece(text, start);
		found.push(text.slice(start, end));
		start = end;
	}
	return found;
}

function endOfPiece(text: string, start: number): number {
	if (text.charAt(start) === '{') {
		const close = text.indexOf('}', start);
		return close === -1 ? text.length : close + 1;
	}
	for (let at = start; at < text.length; at += 1) {
		if (/\s/.test(text.charAt(at))) return at;
		if (text.charAt(at) === '{' && at > start) return at;
		if (text.charAt(at) !== '"') continue;
		const close = text.indexOf('"', at + 1);
		return close === -1 ? text.length : close + 1;
	}
	return text.length;
}

function readAttribute(piece: string): FenceProblem | { attribute: FenceAttribute; value: string } {
	const equals = piece.indexOf('=');
	const name = equals === -1 ? piece : piece.slice(0, equals);
	const value = equals === -1 ? undefined : piece.slice(equals + 1);
	if (!isFenceAttribute(name)) {
		if (value === undefined || name === '') return { kind: 'stray-text', text: piece };
		return { kind: 'unknown-attribute', text: piece, attribute: name };
	}
	if (value === undefined || value === '' || /^"\s*"$/.test(value)) {
		return { kind: 'missing-value', text: piece, attribute: name };
	}
	if (!value.startsWith('"')) return { kind: 'missing-quotes', text: piece, attribute: name };
	if (value.length < 2 || !value.endsWith('"')) {
		return { kind: 'unclosed-quote', text: piece, attribute: name };
	}
	return { attribute: name, value: value.slice(1, -1).trim() };
}

function isFenceAttribute(name: string): name is FenceAttribute {
	return (fenceAttributes as readonly string[]).includes(name);
}

/** Adds the lines of `{1,3-5}` to `marked`; returns the parts that name none. */
function readLines(braces: string, marked: Set<number>): FenceProblem[] {
	if (!braces.endsWith('}')) return [{ kind: 'bad-lines', text: braces }];
	const problems: FenceProblem[] = [];
	for (const part of braces.slice(1, -1).split(',')) {
		const range = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part);
		const first = Number(range?.[1] ?? 0);
		const last = Number(range?.[2] ?? first);
		if (first < 1 || last < first || last > lastMarkableLine) {
			problems.push({ kind: 'bad-lines', text: part.trim() || braces });
			continue;
		}
		for (let line = first; line <= last; line += 1) marked.add(line);
	}
	return problems;
}
