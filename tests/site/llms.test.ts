import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { base, fileAt, notePages, origin, siteFolder } from './support/site.ts';

const [short, full] = ['llms.txt', 'llms-full.txt'].map((name) =>
	readFileSync(path.join(siteFolder, name), 'utf8'),
);
assert.ok(short && full);

test('llms.txt has the parts that the format asks for, in its order', () => {
	assert.match(
		short,
		/^# .+\n\n> .+\n\n(?:[^#\n].*\n\n)+(?:## .+\n\n(?:- \[.+\]\(\S+\): .+\n)+\n?)+$/,
	);
});

test('llms.txt leads to every note as Markdown, and nowhere in vain', () => {
	const addresses = [...short.matchAll(/^- \[.+\]\((\S+)\)/gm)].map(([, address = '']) => {
		return new URL(address, origin).pathname;
	});
	for (const address of addresses) assert.ok(fileAt(address), address);
	const notes = notePages.map(({ address }) => address.replace(/\/$/, '.md'));
	assert.deepEqual(
		notes.filter((address) => !addresses.includes(address)),
		[],
	);
	assert.ok(addresses.includes(`${base}llms-full.txt`));
});

test('llms-full.txt holds the Markdown of every note', () => {
	for (const { address } of notePages) {
		const file = fileAt(address.replace(/\/$/, '.md'));
		assert.ok(file, address);
		assert.ok(full.includes(readFileSync(file, 'utf8').trim()), address);
	}
});
