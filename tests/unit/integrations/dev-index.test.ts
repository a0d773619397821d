import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DevIndex, indexFileOf, typeOfIndexFile } from '../../../src/integrations/dev-index.ts';
import { notePage } from '../islands/search/real-index.ts';

/** Notes under work: id → text. A text that is undefined has no page. */
function workshop(notes: Record<string, string | undefined>) {
	const rendered: string[] = [];
	const index = new DevIndex({
		listNotes: async () => Object.keys(notes),
		renderNote: async (id) => {
			rendered.push(id);
			const text = notes[id];
			return text && notePage({ id, title: id, body: `<p>${text}</p>` }).html;
		},
	});
	return { index, notes, rendered };
}

const entryOf = async (index: DevIndex) => {
	const content = await index.read('pagefind-entry.json');
	assert.ok(content);
	const entry = JSON.parse(new TextDecoder().decode(content)) as {
		languages: { en: { hash: string; page_count: number } };
	};
	return entry.languages.en;
};

test('the index is made when it is first asked for, once for all that ask', async () => {
	const { index, rendered } = workshop({ 'docker/a': 'apples', 'docker/b': 'pears' });
	assert.deepEqual(rendered, []);
	const [script, entry] = await Promise.all([index.read('pagefind.js'), entryOf(index)]);
	assert.ok(script);
	assert.equal(entry.page_count, 2);
	assert.deepEqual(rendered.toSorted(), ['docker/a', 'docker/b']);
});

test('after a change only the changed note is rendered again', async () => {
	const { index, notes, rendered } = workshop({ 'docker/a': 'apples', 'docker/b': 'pears' });
	const before = await entryOf(index);
	notes['docker/b'] = 'plums';
	index.forget('docker/b');
	const after = await entryOf(index);
	assert.notEqual(after.hash, before.hash);
	assert.deepEqual(rendered.slice(2), ['docker/b']);
});

test('after a change of a note, or of its translation, its pages in all languages are rendered again', async () => {
	const { index, rendered } = workshop({
		'a/one': 'apples',
		'de/a/one': 'Obst',
		'de/a/two': 'Saft',
	});
	await entryOf(index);
	index.forget('a/one');
	await entryOf(index);
	assert.deepEqual(rendered.slice(3).toSorted(), ['a/one', 'de/a/one']);
});

test('a page that was opened before a change still gets the files it knows of', async () => {
	const { index, notes } = workshop({ 'docker/a': 'apples' });
	const before = await entryOf(index);
	notes['docker/a'] = 'plums';
	index.forget();
	await entryOf(index);
	assert.ok(await index.read(`pagefind.${before.hash}.pf_meta`));
});

test('notes that are added or removed are found or not', async () => {
	const { index, notes } = workshop({ 'docker/a': 'apples' });
	assert.equal((await entryOf(index)).page_count, 1);
	notes['docker/b'] = 'pears';
	notes['docker/c'] = 'plums';
	index.forget('docker/b');
	assert.equal((await entryOf(index)).page_count, 3);
	delete notes['docker/a'];
	index.forget('docker/a');
	assert.equal((await entryOf(index)).page_count, 2);
});

test('a note whose page has faults is left out, and the others are found', async () => {
	const { index } = workshop({ 'docker/a': 'apples', 'docker/b': undefined });
	assert.equal((await entryOf(index)).page_count, 1);
});

test('an index that could not be made is tried again with the next request', async () => {
	let down = true;
	const index = new DevIndex({
		listNotes: async () => ['docker/a'],
		renderNote: async (id) => {
			if (down) throw new Error('the server is down');
			return notePage({ id, title: id, body: '<p>apples</p>' }).html;
		},
	});
	await assert.rejects(index.read('pagefind.js'), /the server is down/);
	down = false;
	assert.equal((await entryOf(index)).page_count, 1);
});

test('a file that is in no index is none', async () => {
	const { index } = workshop({ 'docker/a': 'apples' });
	assert.equal(await index.read('index/nothing.pf_index'), undefined);
});

test('requests name files below the folder of the index, and each has its type', () => {
	assert.equal(indexFileOf('/pagefind-entry.json?ts=1'), 'pagefind-entry.json');
	assert.equal(indexFileOf('/index/en_1.pf_index'), 'index/en_1.pf_index');
	assert.equal(typeOfIndexFile('pagefind.js'), 'text/javascript');
	assert.equal(typeOfIndexFile('pagefind-entry.json'), 'application/json');
	assert.equal(typeOfIndexFile('wasm.en.pagefind'), 'application/octet-stream');
});
