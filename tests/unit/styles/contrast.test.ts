// Contrast of every pair of colours that text stands in, computed from the tokens, for both themes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { oklchToHex } from '../../../src/course/oklch-to-hex.ts';

const styles = path.resolve(import.meta.dirname, '../../../src/styles');
const tokens = readFileSync(path.join(styles, 'tokens.css'), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Ratios of WCAG 2.2: 1.4.6, 1.4.3 and 1.4.11. */
const least = { body: 7, text: 4.5, drawn: 3 };

const pairs: readonly [colour: string, grounds: readonly string[], ratio: number][] = [
	// Body text, and code, which stands on a panel.
	['ink', ['bg', 'panel', 'panel-deep'], least.body],
	['soft', ['bg', 'panel'], least.body],
	['bg', ['ink'], least.body],
	['ink', ['mark'], least.text],
	['soft', ['panel-deep'], least.text],
	['warn', ['bg', 'panel', 'panel-deep'], least.text],
	['edge', ['bg', 'panel'], least.drawn],
];

for (const theme of themes) {
	for (const [colour, grounds, ratio] of pairs) {
		for (const ground of grounds) {
			test(`--${colour} on --${ground} has a contrast of ${ratio} or more in the ${theme} theme`, () => {
				const found = contrast(token(colour, theme), token(ground, theme));
				assert.ok(found >= ratio, found.toFixed(2));
			});
		}
	}

	test(`every module's line is seen on the page in the ${theme} theme, whatever its hue`, () => {
		for (let hue = 0; hue < 360; hue += 1) {
			const line = token('line', theme, hue);
			const found = contrast(line, token('bg', theme));
			assert.ok(found >= least.drawn, `${hue}: ${found.toFixed(2)}`);
		}
	});
}

test('code has no colours of its own but those of text', () => {
	const css = readFileSync(path.join(styles, 'components/code.css'), 'utf8');
	const rules = css.matchAll(/\.tk-[\w-]+[^{}]*\{([^{}]*)\}/g);
	const colours = [...rules].flatMap(([, body = '']) =>
		[...body.matchAll(/(?:^|\s)(?:color|background[\w-]*):\s*([^;]+)/g)].map(([, value]) => value),
	);
	assert.ok(colours.length > 0);
	for (const colour of colours) assert.match(colour ?? '', /^var\(--(?:ink|soft)\)$/);
});

/** A token's colour in a theme, as `#rrggbb`. */
function token(name: string, theme: Theme, hue = 255): string {
	const found = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
	assert.ok(found !== undefined, `there is a token --${name}`);
	return resolve(found, theme, hue);
}

function resolve(value: string, theme: Theme, hue: number): string {
	const both = /^light-dark\((.+\)), (.+)\)$/.exec(value);
	if (both) return resolve(both[theme === 'light' ? 1 : 2] ?? '', theme, hue);
	const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
	if (name !== undefined) return token(name, theme, hue);
	const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+|var\(--h\))\)$/.exec(value);
	assert.ok(parts, `${value} is a colour`);
	const [, lightness, chroma, angle] = parts;
	return oklchToHex(Number(lightness), Number(chroma), angle === 'var(--h)' ? hue : Number(angle));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
