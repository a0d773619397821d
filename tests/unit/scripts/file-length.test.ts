import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../../..');
const wall = 250;

// ESLint holds .ts and .astro; nothing else looks at these.
test('no style sheet is longer than 250 lines', () => {
	const sheets = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('.css'),
	);
	assert.ok(sheets.length > 0);
	const long = sheets.filter(
		(file) => readFileSync(path.join(root, 'src', file), 'utf8').split('\n').length > wall + 1,
	);
	assert.deepEqual(long, []);
});
