import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../../..');

/** What stands where a style sheet names a side by left or right though it could name start or end. */
const physical = [
	/(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?\s*:/g,
	/(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g,
	/(?<![\w-])(?:left|right)\s*:(?!:)/g,
	/(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g,
];

/** Code runs from left to right in every language, and so does what stands around it. */
const neverTurned = ['src/styles/components/code.css'];

/** Of four values the second is what is at the right and the fourth what is at the left. */
const fourSides =
	/(?<![\w-])(?:margin|padding|inset|border-(?:width|color|style)|scroll-margin)\s*:([^;{}]*)/g;

test('style sheets name sides by start and end, so that they hold in every direction', () => {
	const files = globSync('src/**/*.{css,astro}', { cwd: root })
		.filter((file) => !neverTurned.includes(file))
		.toSorted();
	assert.ok(files.length > 50);
	const found = files.flatMap((file) =>
		physicalSides(stylesOf(file, readFileSync(path.join(root, file), 'utf8'))).map(
			(what) => `${file}: ${what}`,
		),
	);
	assert.deepEqual(found, []);
});

test('a side that is named by left or right is found, a selector or a word is not', () => {
	const css = `a { margin-left: 0; left:1px; text-align: right } /* right: */ b.left:hover {}
		p { padding: 0 1px 0 2px; inset-inline-start: 0; margin: 0 1px 0 1px; border-top-left-radius: 0 }`;
	assert.deepEqual(physicalSides(css), [
		'margin-left:',
		'border-top-left-radius:',
		'left:',
		'text-align: right',
		'padding: 0 1px 0 2px',
	]);
});

function physicalSides(css: string): string[] {
	const bare = css
		.replaceAll(/\/\*[^]*?\*\//g, '')
		// Of rules only what is declared: selectors may be named as they like.
		.replaceAll(/[^;{}]*\{/g, '{');
	const named = physical.flatMap((pattern) => [...bare.matchAll(pattern)]);
	const listed = [...bare.matchAll(fourSides)].filter(([, values = '']) => {
		const [, second, , fourth] = valuesOf(values);
		return fourth !== undefined && second !== fourth;
	});
	return [...named, ...listed].map(([whole]) => whole.trim());
}

/** The values of a declaration; what stands in brackets is one. */
function valuesOf(values: string): string[] {
	let depth = 0;
	const marked = [...values].map((sign) => {
		if (sign === '(') depth += 1;
		if (sign === ')') depth -= 1;
		return depth > 0 && /\s/.test(sign) ? '' : sign;
	});
	return marked.join('').trim().split(/\s+/);
}

function stylesOf(file: string, text: string): string {
	if (file.endsWith('.css')) return text;
	return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}
