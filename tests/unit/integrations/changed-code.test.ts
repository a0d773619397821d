// What Astro keeps of a text is read anew by other code.
import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import {
	forgetLiveEntry,
	liveEntry,
	onLiveChange,
	withLiveData,
} from '../../../src/live-entries.ts';
import { editing, filePath, makeProject } from './support/edited-notes.ts';

let root = '';
let reloads = 0;
const more = { minutes: 5 };
const otherPath = 'content/docker/images.md';

before(async () => {
	root = await makeProject();
	await mkdir(join(root, 'content/docker'), { recursive: true });
	await mkdir(join(root, 'src/schema'), { recursive: true });
	onLiveChange(() => (reloads += 1));
});
after(async () => {
	onLiveChange(() => undefined);
	await rm(root, { recursive: true });
});
beforeEach(async () => {
	forgetLiveEntry(filePath);
	forgetLiveEntry(otherPath);
	reloads = 0;
	await writeFile(join(root, filePath), 'Layers\nfirst');
	await writeFile(join(root, otherPath), 'Images\nfirst');
	await writeCode('as it is');
});

const writeCode = (code: string) => writeFile(join(root, 'src/schema/note.ts'), code);

for (const watched of [false, true]) {
	const who = watched ? 'a dev server' : 'a build';

	test(`${who} reads every note anew after the code has changed`, async () => {
		const { entries, sets, load } = editing(root, { watched });
		await load();
		assert.equal(sets.length, 2);
		await writeCode('another');
		const next = editing(root, { watched, entries, more });
		await next.load();
		assert.deepEqual(next.sets.sort(), ['docker/images', 'docker/layers']);
		assert.deepEqual(entries.get('docker/layers')?.data, { title: 'Layers', ...more });
	});
}

test('a build after a change of one note reads that one alone', async () => {
	const { entries, load } = editing(root, { watched: false });
	await load();
	await writeFile(join(root, filePath), 'Layers\nsecond');
	const next = editing(root, { watched: false, entries });
	await next.load();
	assert.deepEqual(next.sets, ['docker/layers']);
});

test('what was read while editing goes when a server begins anew with other code', async () => {
	const { entries, load, save } = editing(root);
	await load();
	await save('Images of it\nsecond');
	assert.equal(reloads, 1);
	await writeCode('another');
	const next = editing(root, { entries, more });
	await next.load();
	const known = entries.get('docker/layers');
	assert.ok(known);
	assert.deepEqual(withLiveData(known).data, { title: 'Images of it', ...more });
	assert.equal(liveEntry(filePath)?.text, 'Images of it\nsecond');
	await next.save('Images of it\nthird');
	assert.deepEqual([next.sets.length, reloads], [2, 2]);
});
