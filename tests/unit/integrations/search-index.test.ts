import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { markOf, unpackShapes } from '../../../src/course/search/note-shape.ts';
import { indexFolder, indexPages } from '../../../src/integrations/search-index.ts';
import { notePage } from '../islands/search/real-index.ts';

async function builtSite(pages: Readonly<Record<string, string>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
	after(() => rm(folder, { recursive: true }));
	for (const [path, html] of Object.entries(pages)) {
		await mkdir(join(folder, path), { recursive: true });
		await writeFile(join(folder, path, 'index.html'), html);
	}
	return folder;
}

const note = (id: string) => notePage({ id, title: 'A note', body: '<p>Words of it</p>' }).html;

test('the note pages of a built site are indexed, and no others', async () => {
	const folder = await builtSite({
		'.': '<html lang="en"><body>Home</body></html>',
		glossary: '<html lang="en"><body>Terms</body></html>',
		'docker/why-docker': note('docker/why-docker'),
		'docker/docker-images': note('docker/docker-images'),
		'docker/booklet': '<html lang="en"><body><main>All notes once more</main></body></html>',
	});
	assert.equal(await indexFolder(folder), 2);
	const fragments = await readdir(join(folder, 'pagefind', 'fragment'));
	assert.equal(fragments.length, 2);
});

test("Pagefind's own interfaces and its worker are not published", async () => {
	const folder = await builtSite({ 'docker/why-docker': note('docker/why-docker') });
	await indexFolder(folder);
	const files = await readdir(join(folder, 'pagefind'));
	assert.ok(files.includes('pagefind.js'));
	assert.ok(files.includes('pagefind-entry.json'));
	assert.deepEqual(
		files.filter((file) => /ui|worker|highlight/.test(file)),
		[],
	);
});

test('what only the index needs is in no page that is published', async () => {
	const title = `A note's "title" > </search-facts><img src=x> & more`;
	const page = notePage({ id: 'docker/a', title: 'A note', summary: title, body: '<p>Words</p>' });
	const folder = await builtSite({ 'docker/a': page.html });
	await indexFolder(folder);
	const published = await readFile(join(folder, 'docker', 'a', 'index.html'), 'utf8');
	assert.match(published, /<p>Words<\/p><\/article>\s*<\/main>/);
	assert.doesNotMatch(published, /search-facts|img/);
});

test('an index that cannot be written is an error that says where', async () => {
	const folder = await builtSite({ 'docker/why-docker': note('docker/why-docker') });
	await writeFile(join(folder, 'pagefind'), 'a file where the folder should be');
	await assert.rejects(indexFolder(folder), /EEXIST.*pagefind|ENOTDIR.*pagefind/);
});

test('a site without notes has an index of nothing', async () => {
	const folder = await builtSite({ '.': '<html lang="en"><body>Home</body></html>' });
	assert.equal(await indexFolder(folder), 0);
	assert.ok((await readdir(join(folder, 'pagefind'))).includes('shapes.json'));
});

test('a site of a booklet alone has an index of nothing', async () => {
	const folder = await builtSite({ 'docker/booklet': '<html lang="en"><body>All</body></html>' });
	assert.equal(await indexFolder(folder), 0);
});

test('what the search knows besides is written with the index', async () => {
	const folder = await builtSite({ 'docker/why-docker': note('docker/why-docker') });
	await indexFolder(folder);
	const files = await readdir(join(folder, 'pagefind'));
	assert.deepEqual(
		files.filter((file) => /^(?:names|shapes|words)/.test(file)),
		['shapes.json', 'words.json'],
	);
	const { first, notes } = unpackShapes(
		JSON.parse(await readFile(join(folder, 'pagefind', 'shapes.json'), 'utf8')),
	);
	const fragments = await readdir(join(folder, 'pagefind', 'fragment'));
	assert.equal(notes.length, 1);
	const mark = markOf(fragments.map((file) => file.replace(/\..*/, '')));
	assert.deepEqual(first, { [mark]: 0 });
});

test('notes are indexed in course order, wherever they lie', async () => {
	const ids = ['docker/b', 'aws/c', 'docker/a'];
	const words = ['one', 'two words', 'three more words'];
	const pages = ids.map((id, place) =>
		notePage({ id, title: words[place] ?? '', body: '<p>Text</p>', place }),
	);
	const folder = await builtSite(
		Object.fromEntries(pages.map(({ html }, place) => [ids[place] ?? '', html])),
	);
	await indexFolder(folder);
	const built = await readFile(join(folder, 'pagefind', 'shapes.json'), 'utf8');
	const served = (await indexPages(pages.toReversed())).get('shapes.json') ?? Buffer.of();
	for (const shapes of [built, Buffer.from(served).toString()]) {
		assert.deepEqual(
			unpackShapes(JSON.parse(shapes)).notes.map(({ names }) => names),
			[[1], [2], [3]],
		);
	}
});

test('pages that lie in no file are indexed, too', async () => {
	const files = await indexPages([notePage({ id: 'docker/a', title: 'A', body: '<p>a</p>' })]);
	for (const name of ['pagefind.js', 'shapes.json', 'words.json']) assert.ok(files.has(name));
	assert.equal([...files.keys()].filter((path) => path.startsWith('fragment/')).length, 1);
});
