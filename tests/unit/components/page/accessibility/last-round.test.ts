import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lastRound } from '../../../../../src/components/page/accessibility/last-round.ts';

test('the page on accessibility tells the last round of axe as docs/quality.md has it', () => {
	const { date, pages } = lastRound;
	const text = readFileSync(new URL('../../../../../docs/quality.md', import.meta.url), 'utf8');
	const row = text.split('\n').find((line) => line.startsWith('| axe on every page'));
	assert.ok(row);
	assert.match(row, new RegExp(`\\ball ${pages} pages`));
	assert.ok(row.includes(date), row);
});
