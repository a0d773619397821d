// Two files of one note: the same name, and another ending.
import assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { forgetLiveEntry, liveEntry } from '../../../src/live-entries.ts';
import { editing, filePath, makeProject, type Entry } from './support/edited-notes.ts';

const otherPath = `${filePath}x`;
let root = '';
let file = '';
let other = '';

before(async () => {
	root = await makeProject();
	file = join(root, filePath);
	other = join(root, otherPath);
});
after(() => rm(root, { recursive: true }));
beforeEach(async () => {
	forgetLiveEntry(filePath);
	forgetLiveEntry(otherPath);
	await rm(join(root, 'content'), { recursive: true, force: true });
	await mkdir(join(root, 'content/docker'), { recursive: true });
	await writeFile(file, 'Layers\nfirst');
});

const pathIn = (entries: Map<string, Entry>) => entries.get('docker/layers')?.filePath;

test('a note that changes its ending keeps its entry, whichever is told first', async () => {
	const { entries, load, save, remove, emit, settled } = editing(root);
	await load();
	await save('Layers\nfirst', other);
	await remove();
	assert.equal(pathIn(entries), otherPath);
	assert.deepEqual([liveEntry(filePath), liveEntry(otherPath)?.text], [undefined, 'Layers\nfirst']);

	await rename(other, file);
	emit('unlink', other);
	emit('add', file);
	await settled();
	assert.equal(pathIn(entries), filePath);
});

test('a build finds a note whose ending has changed since the last one', async () => {
	const { entries, load } = editing(root, { watched: false });
	await load();
	await rename(file, other);
	await editing(root, { watched: false, entries }).load();
	assert.equal(pathIn(entries), otherPath);
	await rename(other, file);
	await editing(root, { watched: false, entries }).load();
	assert.equal(pathIn(entries), filePath);
});

for (const text of ['', 'fault\nsecond']) {
	test(`a second file that says ${JSON.stringify(text)} leaves the note as it was`, async () => {
		const { entries, load, save, remove } = editing(root);
		await load();
		await save(text, other);
		assert.equal(pathIn(entries), filePath);
		await remove(other);
		assert.equal(pathIn(entries), filePath);
		assert.equal(liveEntry(filePath)?.text, 'Layers\nfirst');
	});

	test(`a server that begins with a second file that says ${JSON.stringify(text)} has the note`, async () => {
		await writeFile(other, text);
		const { entries, load } = editing(root);
		await load();
		assert.equal(pathIn(entries), filePath);
	});
}

test('a note that came back with a fault under another ending has no text to show', async () => {
	const { entries, load } = editing(root);
	await load();
	await rm(file);
	forgetLiveEntry(filePath);
	await writeFile(other, 'fault\nsecond');
	await editing(root, { entries }).load();
	assert.equal(entries.size, 0);
});

test('a copy with another ending that goes leaves the note that it was made of', async () => {
	const { entries, load, save, remove } = editing(root);
	await load();
	await save('Images\nsecond', other);
	assert.equal(pathIn(entries), otherPath);
	await save('Layers\nthird');
	await save('Images\nfourth', other);
	await remove(other);
	assert.equal(pathIn(entries), filePath);
	assert.deepEqual(entries.get('docker/layers')?.data, { title: 'Layers' });
	assert.equal(liveEntry(filePath)?.text, 'Layers\nthird');
	await remove();
	assert.equal(entries.size, 0);
});
