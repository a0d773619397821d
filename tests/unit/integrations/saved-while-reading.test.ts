// What is saved or removed while the loader reads is neither lost nor overtaken.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { forgetLiveEntry, liveEntry } from '../../../src/live-entries.ts';
import { editing, filePath, makeProject } from './support/edited-notes.ts';

let root = '';
let file = '';

before(async () => {
	root = await makeProject();
	file = join(root, filePath);
});
after(() => rm(root, { recursive: true }));
beforeEach(async () => {
	forgetLiveEntry(filePath);
	await rm(join(root, 'content'), { recursive: true, force: true });
	await mkdir(join(root, 'content/docker'), { recursive: true });
	await writeFile(file, 'Layers\nfirst');
});

test('what is saved while a server reads its content is shown', async () => {
	const { load, save, holdParsing, settled } = editing(root);
	const parsing = holdParsing();
	const loaded = load();
	await parsing.begun;
	await save('Layers\nsecond');
	parsing.goOn();
	await loaded;
	await settled();
	assert.equal(liveEntry(filePath)?.text, 'Layers\nsecond');
});

test('what is removed while a server reads its content has no entry', async () => {
	const { entries, load, remove, holdParsing, settled } = editing(root);
	const parsing = holdParsing();
	const loaded = load();
	await parsing.begun;
	await remove();
	parsing.goOn();
	await loaded;
	await settled();
	assert.equal(entries.size, 0);
});

test('what is removed while it is read anew has no entry afterwards', async () => {
	const { entries, load, save, remove, holdParsing, settled } = editing(root);
	await load();
	await remove();
	const parsing = holdParsing();
	await save('Layers\nsecond');
	await parsing.begun;
	await remove();
	parsing.goOn();
	await settled();
	assert.equal(entries.size, 0);
	assert.equal(liveEntry(filePath), undefined);
});
