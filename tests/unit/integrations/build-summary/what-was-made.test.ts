import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { slowestPages } from '../../../../src/integrations/build-summary/slowest-pages.ts';
import { whatWasMade } from '../../../../src/integrations/build-summary/what-was-made.ts';

test('the build says how much it made', (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(path.join(folder, 'module'));
	writeFileSync(path.join(folder, 'module', 'index.html'), 'x'.repeat(700_000));
	writeFileSync(path.join(folder, 'icon.png'), 'x'.repeat(300_000));
	assert.equal(whatWasMade(folder, 1), '1 page, 2 files, 1.0 MB');
});

test('the build says which pages took longest to render', () => {
	const times = [30.4, 10, 1600, 20].map((milliseconds, index) => ({
		address: `/${index}/`,
		milliseconds,
	}));
	assert.equal(
		slowestPages(times),
		'rendered in 1.7 s, longest: /2/ 1600 ms, /0/ 30 ms, /3/ 20 ms',
	);
});
