import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import {
	cacheForever,
	foreverFolders,
	headersFile,
	headersOfEveryFile,
} from '../../../src/course/host-headers.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/deploy.md'), 'utf8');
const examples = [...guide.matchAll(/^```(nginx|apache)\n([^]*?)^```/gm)].map(
	([, name = '', text = '']) => ({ name, text }),
);

test('_headers has every header for every file, and a year for what is named for its content', () => {
	assert.ok(Object.keys(headersOfEveryFile).length > 0);
	const file = headersFile('/notes/');
	const [every = '', ...lasting] = file.trimEnd().split('\n\n');
	assert.deepEqual(every.split('\n'), [
		'/*',
		...Object.entries(headersOfEveryFile).map(([name, value]) => `  ${name}: ${value}`),
	]);
	assert.deepEqual(
		lasting,
		foreverFolders.map((folder) => `/notes/${folder}*\n  Cache-Control: ${cacheForever}`),
	);
});

test('the examples for nginx and Apache send the same headers', () => {
	assert.deepEqual(
		examples.map(({ name }) => name),
		['nginx', 'apache'],
	);
	for (const { name, text } of examples) {
		for (const [header, value] of Object.entries(headersOfEveryFile)) {
			assert.ok(text.includes(`${header} "${value}"`), `${name}: ${header}`);
		}
		assert.ok(text.includes(`"${cacheForever}"`), name);
	}
});
