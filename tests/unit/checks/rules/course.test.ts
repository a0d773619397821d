import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { reservedModules, sitePages } from '../../../../checks/site-names.ts';
import { CourseFolder, frontmatter } from '../support/course-folder.ts';

/** What is found in a course after some files were written, on a day. */
async function find(files: Record<string, string>, today = '2026-03-01') {
	using course = new CourseFolder();
	for (const [file, text] of Object.entries(files)) course.write(file, text);
	const { findings } = await runCheck({ contentDir: course.path, today });
	return findings.map(({ file, line, id, message, fix }) => {
		const place = path.relative(course.path, path.resolve(file));
		return { place: `${place}:${line} ${id}`, message, fix };
	});
}

const note = (changes: Record<string, string> = {}) =>
	Object.entries(changes).reduce(
		(text, [key, value]) => text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`),
		frontmatter,
	);

test('a circle of notes is told once, with all of its notes', async () => {
	const found = await find({
		'docker/a.mdx': note({ order: '3', title: 'A', prerequisites: '[docker/c]' }),
		'docker/b.mdx': note({ order: '4', title: 'B', prerequisites: '[docker/a]' }),
		'docker/c.mdx': note({ order: '5', title: 'C', prerequisites: '[docker/b]' }),
	});
	assert.deepEqual(
		found.map(({ place }) => place),
		['docker/a.mdx:8 prerequisite-cycle'],
	);
	assert.match(
		found[0]?.message ?? '',
		/docker\/a needs docker\/c needs docker\/b needs docker\/a/,
	);
});

test('a prerequisite may stand later in the order', async () => {
	const needs = note({ title: 'A', prerequisites: '[networking/network-basics]' });
	const found = await find({ 'docker/a.mdx': needs });
	assert.deepEqual(found, []);
});

test('each wrong prerequisite is told, an unknown one with the nearest', async () => {
	const found = await find({
		'docker/a.mdx': note({
			prerequisites: '[docker/why-dokcer, docker/network-basics, docker/a, docker/why-docker]',
		}),
	});
	assert.deepEqual(
		found.map(({ place }) => place.replace(/.* /, '')),
		['prerequisite-unknown', 'prerequisite-unknown', 'prerequisite-self'],
	);
	assert.match(found[0]?.message ?? '', /Did you mean docker\/why-docker\?/);
	assert.match(found[1]?.message ?? '', /Did you mean networking\/network-basics\?/);
});

test('a date may be tomorrow, since it may be tomorrow somewhere, and not later', async () => {
	const dated = (day: string) => ({ 'docker/a.mdx': note({ updated: day }) });
	assert.deepEqual(await find(dated('2026-03-01')), []);
	assert.deepEqual(await find(dated('2026-03-02')), []);
	assert.equal((await find(dated('2026-03-03')))[0]?.place, 'docker/a.mdx:10 date-future');
	assert.deepEqual(await find(dated('2027-01-01'), '2026-12-31'), []);
});

test('dates of changes and of a lesson that is gone are judged like the note’s', async () => {
	const text = `${frontmatter.slice(0, -4)}source:
  title: Lesson
  status: unavailable
  since: 2030-01-01
changes:
  - date: 2026-01-01
    what: Nothing.
  - date: 2031-01-01
    what: Something.
---
`;
	assert.deepEqual(
		(await find({ 'docker/a.mdx': text })).map(({ place }) => place),
		['docker/a.mdx:14 date-future', 'docker/a.mdx:18 date-future'],
	);
});

test('a change may be dated by its month or year alone, up to this one', async () => {
	const changed = (date: string) =>
		find({
			'docker/a.mdx': `${frontmatter}\n<Changed date="${date}" source="https://a.org" then="b" now="c" />\n`,
		});
	for (const date of ['2026', '2026-03', '2026-03-01']) assert.deepEqual(await changed(date), []);
	for (const date of ['2027', '2026-04', '2026-03-09']) {
		assert.match((await changed(date))[0]?.place ?? '', /date-future$/, date);
	}
	for (const date of ['26', '2026-13', '2026-02-30', '2026-3', 'today']) {
		assert.match((await changed(date))[0]?.place ?? '', /changed-date$/, date);
	}
});

test('of two notes with one place the newer is told, whatever its name', async () => {
	const dated = (updated: string) => ({ 'docker/a.mdx': note({ order: '1', updated }) });
	const place = async (updated: string) => (await find(dated(updated)))[0]?.place;
	assert.equal(await place('2026-03-02'), 'docker/a.mdx:4 note-order');
	assert.equal(await place('2020-01-01'), 'docker/why-docker.mdx:4 note-order');
});

test('a free place is offered to a note that claims another’s', async () => {
	const [found] = await find({ 'docker/a.mdx': note({ order: '1' }) });
	assert.equal(found?.place, 'docker/why-docker.mdx:4 note-order');
	assert.equal(found.fix, 'Choose another; 3 is free.');
});

test('notes of two modules may have the same place and title', async () => {
	assert.deepEqual(
		await find({ 'networking/a.mdx': note({ order: '2', title: 'Docker images' }) }),
		[],
	);
});

test('a module without notes is no fault, and may be linked to', async () => {
	const module =
		'title: Storage\norder: 3\nsummary: Where data stay when their container is gone for good.\nhue: 60\nletter: S\n';
	assert.deepEqual(
		await find({
			'storage/module.yaml': module,
			'docker/a.mdx': `${frontmatter}\n[a](/storage/)\n`,
		}),
		[],
	);
});

test('the names of pages are among those that no module takes', () => {
	for (const page of sitePages) assert.ok(reservedModules.includes(page));
});

test('the nearest kind is that of course.yaml', async () => {
	const [found] = await find({ 'docker/a.mdx': note({ kind: 'vidoe' }) });
	assert.match(found?.message ?? '', /expected one of lab, video\. Did you mean video\?/);
});

test('a term is offered where another word for it is written', async () => {
	const [found] = await find({ 'docker/a.mdx': `${frontmatter}\n<Term>Running image</Term>\n` });
	assert.match(found?.message ?? '', /Unexpected term running-image.*Did you mean container\?/);
});
