import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listText, numberText, rangeText } from '../../../src/course/number-text.ts';

const languages = ['de', 'de-AT', 'de-CH', 'de-LI', 'en', 'en-GB', 'en-IN', 'en-US', 'en-ZA'];
const others = ['ar-EG', 'cs', 'en-u-nu-deva', 'es', 'fa', 'fr-CH', 'ja', 'mr', 'pl'];
const values = [0, 1, 9, 45, 60, 100, 999, 1000, 1240, 20_000, 1.5, -3];

test('writes every number as the language does', () => {
	for (const language of [...languages, ...others]) {
		const format = new Intl.NumberFormat(language);
		for (const value of values) {
			assert.equal(numberText(value, language), format.format(value), `${value} in ${language}`);
		}
	}
});

test('writes every range as the language does', () => {
	for (const language of [...languages, ...others]) {
		const format = new Intl.NumberFormat(language);
		for (const [least, most] of [
			[0, 5],
			[45, 60],
			[90, 1240],
			[1000, 2000],
		] as const) {
			assert.equal(rangeText({ least, most }, language), format.formatRange(least, most), language);
		}
		assert.equal(rangeText({ least: 45, most: 45 }, language), format.format(45));
	}
});

test('writes lists of any length as the language does', () => {
	for (const language of [...languages, ...others]) {
		const format = new Intl.ListFormat(language, { type: 'unit' });
		for (const items of [[], ['D1'], ['D1', 'D2'], ['D1', 'D2', 'D3']]) {
			assert.equal(listText(new Set(items), language), format.format(items), language);
		}
	}
});
