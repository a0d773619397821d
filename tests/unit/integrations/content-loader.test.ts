import assert from 'node:assert/strict';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { settleMs } from '../../../src/integrations/content-loader.ts';
import {
	forgetLiveEntry,
	liveEntry,
	onLiveChange,
	withLiveData,
} from '../../../src/live-entries.ts';
import { editing, filePath, makeProject } from './support/edited-notes.ts';

let root = '';
let reloads = 0;

before(async () => {
	root = await makeProject();
	onLiveChange(() => (reloads += 1));
});
after(async () => {
	onLiveChange(() => undefined);
	await rm(root, { recursive: true });
});
beforeEach(async () => {
	forgetLiveEntry(filePath);
	reloads = 0;
	await rm(join(root, 'content'), { recursive: true, force: true });
	await mkdir(join(root, 'content/docker'), { recursive: true });
});

/** @param seconds from now on */
async function lastWritten(seconds: number): Promise<void> {
	const time = Date.now() / 1000 + seconds;
	await utimes(join(root, filePath), time, time);
}

const write = (text: string) => writeFile(join(root, filePath), text);

test('a text that leaves its entry as it was is shown at once, and Astro keeps its own', async () => {
	await write('Layers\nfirst');
	const { entries, sets, load, save } = editing(root);
	await load();
	assert.deepEqual([sets.length, liveEntry(filePath)?.text, reloads], [1, 'Layers\nfirst', 0]);
	await save('Layers\nsecond');
	assert.deepEqual([sets.length, liveEntry(filePath)?.text, reloads], [1, 'Layers\nsecond', 1]);
	await save('Layers\nfirst');
	assert.deepEqual([sets.length, liveEntry(filePath)?.text, reloads], [1, 'Layers\nfirst', 2]);
	await save('Layers\nfirst');
	assert.equal(reloads, 2);
	assert.deepEqual(entries.get('docker/layers')?.data, { title: 'Layers' });
});

test('a changed entry is shown as soon, until Astro is told of another file', async () => {
	await write('Layers\nfirst');
	const { entries, sets, load, save, remove } = editing(root);
	await load();
	const known = entries.get('docker/layers');
	assert.deepEqual(withLiveData({ filePath, data: { title: 'Layers' } }).data, { title: 'Layers' });
	await save('Images\nsecond');
	assert.deepEqual([sets.length, liveEntry(filePath)?.text, reloads], [1, 'Images\nsecond', 1]);
	assert.ok(known);
	assert.deepEqual(withLiveData(known), { ...known, data: { title: 'Images' } });
	await save('Layers\nfirst');
	assert.deepEqual(withLiveData(known), known);
	await remove();
	assert.equal(withLiveData(known), known);
});

test('a fault leaves entry and text as they were until it is mended', async () => {
	await write('Layers\nfirst');
	const { entries, load, save } = editing(root);
	await load();
	await save('fault\nsecond');
	assert.deepEqual([liveEntry(filePath)?.text, reloads], ['Layers\nfirst', 0]);
	assert.equal(entries.size, 1);
	await save('Layers\nthird');
	assert.deepEqual([liveEntry(filePath)?.text, reloads], ['Layers\nthird', 1]);
});

test('a file that goes and comes back as it was has its entry again', async () => {
	await write('Layers\nfirst');
	const { entries, load, save, remove } = editing(root);
	await load();
	await remove();
	assert.equal(entries.size, 0);
	await save('Layers\nfirst');
	assert.deepEqual([...entries.keys()], ['docker/layers']);
});

test('a server that begins anew takes what it knows, and what it has lost', async () => {
	await write('Layers\nfirst');
	const { entries, sets, load } = editing(root);
	await load();
	await load();
	assert.equal(sets.length, 1);
	forgetLiveEntry(filePath);
	await load();
	assert.deepEqual([sets.length, liveEntry(filePath)?.text], [1, 'Layers\nfirst']);
	entries.clear();
	await load();
	assert.deepEqual([...entries.keys()], ['docker/layers']);
});

test('a file that nobody writes to any more is read soon, and once more later', async (t) => {
	await write('Layers\nfirst');
	const { load, emit } = editing(root);
	await load();
	t.mock.timers.enable({ apis: ['setTimeout'] });
	await write('Layers\nsecond');
	await lastWritten(-1);
	emit('change', join(root, filePath));
	t.mock.timers.tick(settleMs / 2);
	while (reloads === 0) await setImmediate();
	assert.equal(liveEntry(filePath)?.text, 'Layers\nsecond');
	// Of several changes within a moment only the first is told.
	await write('Layers\nthird');
	t.mock.timers.tick(settleMs / 2);
	while (reloads === 1) await setImmediate();
	assert.equal(liveEntry(filePath)?.text, 'Layers\nthird');
});

test('of a file that is being written nothing is shown before all waiting is over', async (t) => {
	await write('Layers\nfirst');
	const { load, emit } = editing(root);
	await load();
	t.mock.timers.enable({ apis: ['setTimeout'] });
	await write('Layers\nhalf');
	await lastWritten(60);
	emit('change', join(root, filePath));
	t.mock.timers.tick(settleMs / 2);
	for (let turn = 0; turn < 200; turn++) await setImmediate();
	assert.deepEqual([liveEntry(filePath)?.text, reloads], ['Layers\nfirst', 0]);
	await write('Layers\nwhole');
	t.mock.timers.tick(settleMs / 2);
	while (reloads === 0) await setImmediate();
	assert.deepEqual([liveEntry(filePath)?.text, reloads], ['Layers\nwhole', 1]);
});

test('where nothing good was read since the server began, an older entry has no text to show', async () => {
	await write('Layers\nfirst');
	const { entries, load } = editing(root);
	await load();
	forgetLiveEntry(filePath);
	await write('fault\nsecond');
	await load();
	assert.equal(entries.size, 0);
});

test('a build keeps no texts', async () => {
	await write('Layers\nfirst');
	const { sets, load } = editing(root, { watched: false });
	await load();
	assert.deepEqual([sets.length, liveEntry(filePath)?.text], [1, undefined]);
});
