import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readTheme } from '../../../../src/islands/theme/model.ts';

const noFlash = readFileSync(
	new URL('../../../../src/islands/theme/no-flash.js', import.meta.url),
	'utf8',
);

/** The theme that the inline script sets on a page with this in its storage. */
function themeBeforePaint(getItem: (key: string) => string | null): string | undefined {
	const dataset: { theme?: string } = {};
	runInNewContext(noFlash, {
		localStorage: { getItem },
		document: { documentElement: { dataset } },
	});
	return dataset.theme;
}

test('anything in storage that is no theme leaves the choice to the system', () => {
	for (const stored of [null, '', 'system', 'Dark', '{"theme":"dark"}', 'blue']) {
		assert.equal(readTheme(stored), 'system');
		assert.equal(
			themeBeforePaint(() => stored),
			undefined,
		);
	}
});

test('a chosen theme holds before the first paint', () => {
	for (const theme of ['light', 'dark']) {
		assert.equal(readTheme(theme), theme);
		assert.equal(
			themeBeforePaint((key) => (key === 'theme' ? theme : null)),
			theme,
		);
	}
});

test('a browser that bars storage gets the theme of the system', () => {
	const barred = () => {
		throw new Error('denied');
	};
	assert.equal(themeBeforePaint(barred), undefined);
});
