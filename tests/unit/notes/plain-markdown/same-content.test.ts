import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { classifyLink, classifyPicture, isBareHost } from '../../../../src/notes/links.ts';
import type { NoteFacts } from '../../../../src/notes/note-facts.ts';
import { readBody } from '../../../../src/notes/read-note.ts';
import type { Lane } from '../../../../src/schema/content-files.ts';
import { plainBody, plainOptions } from '../support/plain-options.ts';
import { randomNote } from '../support/random-note.ts';

// What is written is read again, as the Markdown that it is.
const root = path.resolve(import.meta.dirname, '../../../..');
const files = globSync(['content/*/*.{md,mdx}', 'tests/fixtures/notes/*.{md,mdx}'], { cwd: root });

test('every note without a fault keeps its headings and its code when it becomes Markdown', () => {
	let compared = 0;
	for (const file of files.filter((name) => !name.endsWith('README.md'))) {
		const lane = file.endsWith('.mdx') ? 'mdx' : 'md';
		if (compare(readFileSync(path.join(root, file), 'utf8'), lane, file)) compared += 1;
	}
	assert.ok(compared > 10, `${compared} notes were compared`);
});

test('so does a note without a fault that is put together at random', () => {
	let compared = 0;
	for (let seed = 1; seed <= 3000; seed += 1) {
		if (compare(randomNote(seed), 'mdx', `seed ${seed}`)) compared += 1;
	}
	assert.ok(compared > 100, `${compared} notes were compared`);
});

/** Whether there was something to compare: a note with a fault is not written. */
function compare(text: string, lane: Lane, name: string): boolean {
	const { tree, facts } = readBody(text, lane);
	if (!tree || !facts || !leadsOnlyWhereItMay(facts)) return false;
	const written = readBody(plainBody(text, lane), 'md');
	assert.deepEqual(said(written.facts), said(facts), name);
	return true;
}

/** The check refuses other addresses; a note that has them is not written. */
function leadsOnlyWhereItMay({ links, pictures }: NoteFacts): boolean {
	const { file } = plainOptions;
	return (
		links.every(({ href, text }) => {
			return isBareHost(href, text) || classifyLink(href, file).kind !== 'refused';
		}) && pictures.every(({ source }) => 'file' in classifyPicture(source, file))
	);
}

function said(facts: NoteFacts | undefined) {
	return {
		headings: facts?.headings.map(({ depth, text }) => ({ depth, text })),
		code: facts?.fences.map(({ language, code }) => ({ language: language.toLowerCase(), code })),
	};
}
