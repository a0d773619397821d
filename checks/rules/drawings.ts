import { countCopies } from '../drawings/count-copies.ts';
import { readTags } from '../drawings/read-tags.ts';
import { errorAt, fileStart, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/**
 * An SVG draws and does nothing else. Pages show it through <img>, where no script runs; but the
 * file itself can be opened, too.
 */
export const drawings: Rule = {
	ids: ['unsafe-svg'],
	check: ({ drawings: texts }) => [...texts].flatMap(([path, text]) => judge(path, text)),
};

/** What may not stand in a drawing, and how it is called. */
const forbidden: readonly [RegExp, string][] = [
	[/<!DOCTYPE/gi, 'document type'],
	[/<!ENTITY/gi, 'entity'],
	[/<\?(?!xml\s)[\w-]+/gi, 'processing instruction'],
	[/^\uFEFF?<\?xml\b[^>]*encoding\s*=\s*["'](?!utf-8["'])/gi, 'encoding other than UTF-8'],
	[/<(?:[\w.-]+:)?(?:script|handler|listener)\b/gi, 'script'],
	[/<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video)\b/gi, 'embedded page'],
	[/(?<=[\s"'/])on[a-z]+\s*=/gi, 'event handler'],
	[/@import\b/gi, 'import of styles'],
	[/\bimage-set\s*\(/gi, 'picture out of the file'],
	[/\bxml:base\s*=/gi, 'base address'],
	[/\bxmlns(?::[\w.-]+)?\s*=\s*["'][^"']*\/xhtml\s*["']/gi, 'embedded page'],
	[/\battributeName\s*=\s*["']\s*(?:[\w-]+:)?(?:href|on\w+)/gi, 'animated link or handler'],
];

/** Findings of one drawing; who mends the first so many looks again. */
const mostTold = 40;

/** Elements that a page may make a browser draw; a detailed map has a tenth of that. */
const mostDrawn = 100_000;

/** Where a drawing may fetch from: itself, and pictures written into it. */
const ownReference = /^\s*(?:#|data:image\/(?:png|jpeg|webp|gif);base64,)/i;

function judge(path: string, text: string): PlacedFault[] {
	const found = forbidden.flatMap(([pattern, what]) =>
		[...text.matchAll(pattern)].map(({ index }) => ({ index, what })),
	);
	const references = /(?:\bhref|\bsrc)\s*=\s*(?:"([^"]*)"|'([^']*)')|\burl\(\s*["']?([^)"']*)/gi;
	for (const { index, 1: double, 2: single, 3: url } of text.matchAll(references)) {
		const reference = double ?? single ?? url ?? '';
		if (!ownReference.test(decodeReferences(reference))) {
			found.push({ index, what: `reference to ${reference.trim().slice(0, 60)}` });
		}
	}
	for (const index of findDisguises(text)) found.push({ index, what: 'letter in disguise' });
	const faults = found.slice(0, mostTold).map(({ index, what }) =>
		errorAt(path, placeOf(text, index), {
			id: 'unsafe-svg',
			message: `Unexpected ${what} in an SVG, expected shapes and text only.`,
			fix: 'Remove it, or save the drawing as plain SVG.',
		}),
	);
	return countCopies(text) > mostDrawn ? [...faults, tooManyCopies(path)] : faults;
}

function tooManyCopies(path: string): PlacedFault {
	return errorAt(path, fileStart, {
		id: 'unsafe-svg',
		message: `Unexpected copies of copies: more than ${mostDrawn} elements to draw, expected fewer.`,
		fix: 'Draw the picture without <use> of what holds <use> itself.',
	});
}

/** Where a letter is written as a reference or an escape, which nobody does but to hide it. */
function* findDisguises(text: string): Iterable<number> {
	for (const { 0: reference, index } of text.matchAll(/&#x?[0-9a-f]{1,7};/gi)) {
		if (/[\w:/@]/.test(decodeReferences(reference))) yield index;
	}
	let styledUntil = 0;
	for (const { name, attributes, kind, at, end } of readTags(text)) {
		let styles = '';
		if (name === 'style' && kind === 'opening' && at >= styledUntil) {
			const close = text.indexOf('</', end);
			styledUntil = close < 0 ? text.length : close;
			styles = text.slice(end, styledUntil);
		}
		if (styles.includes('\\') || escaped.test(attributes)) yield at;
	}
}

/** A backslash in an attribute; one with a prefix is an editor's own, such as a file's path. */
const escaped = /(?<![\w:-])[a-z-]+\s*=\s*(?:"[^"]*\\|'[^']*\\)/;

/** `&#106;` and `&#x6a;` are letters in disguise. */
function decodeReferences(text: string): string {
	return text.replace(
		/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
		(_, hex?: string, decimal?: string) => {
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : '';
		},
	);
}

function placeOf(text: string, index: number): { line: number; column: number } {
	const before = text.slice(0, index).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
