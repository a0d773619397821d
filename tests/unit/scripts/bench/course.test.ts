import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { makeCourse } from '../../../../scripts/bench/course/make-course.ts';
import { ourFiles } from '../../../../scripts/bench/course/our-files.ts';
import { writeFiles } from '../../../../scripts/bench/course/write-files.ts';

const filesOf = (size: number, seed = 1) =>
	new Map(
		[...ourFiles(makeCourse(size, seed))].map(([file, content]) => [
			file,
			content.toString('latin1'),
		]),
	);
const notesOf = (size: number) => {
	const course = makeCourse(size);
	return Array.from({ length: size }, (_, place) => course.note(place));
};

test('the same seed gives the same course to the byte, another seed another one', () => {
	assert.deepEqual(filesOf(21), filesOf(21));
	assert.notDeepEqual(filesOf(21, 2), filesOf(21));
});

test('a note is the same, whichever others were made before it', () => {
	const { note } = makeCourse(21);
	const seventh = note(7);
	assert.deepEqual(makeCourse(21).note(7), seventh);
	note(8);
	assert.deepEqual(note(7), seventh);
});

test('the check finds nothing to say about a generated course', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'bench-course-'));
	try {
		writeFiles(folder, ourFiles(makeCourse(42)));
		const { findings, notes } = await runCheck({ contentDir: folder, today: '2026-11-22' });
		assert.deepEqual(findings, []);
		assert.equal(notes, 42);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a note has about 1,000 words, code in four languages, a table, an alert, steps and more', () => {
	const files = filesOf(21);
	for (const note of notesOf(21)) {
		const text = files.get(`${note.id}.mdx`) ?? '';
		const prose = text.replace(/^---\n.*?\n---\n/s, '').replaceAll(/^```.*?^```$/gms, '');
		const words = prose
			.replaceAll(/<[^>]*>/g, ' ')
			.split(/\s+/)
			.filter((word) => /\w/.test(word));
		assert.ok(words.length > 930 && words.length < 1120, `${note.id} has ${words.length} words`);
		const languages = note.blocks.flatMap((block) => (block.kind === 'code' ? block.language : []));
		assert.equal(languages.length, 4);
		assert.equal(new Set(languages).size, 4);
		for (const kind of ['table', 'alert', 'steps', 'tabs', 'question', 'changed']) {
			assert.ok(
				note.blocks.some((block) => block.kind === kind),
				`${note.id} has no ${kind}`,
			);
		}
	}
});

test('every fifth note has a picture, a drawing and pixels in turn', () => {
	const pictures = notesOf(21).map(({ picture }) => picture?.file.replace(/.*\./, '') ?? '');
	assert.deepEqual(
		pictures.flatMap((type, place) => (type === '' ? [] : `${place} ${type}`)),
		['0 svg', '5 png', '10 svg', '15 png', '20 svg'],
	);
});

test('no two blocks of code of a course are the same', () => {
	const blocks = notesOf(60).flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'code' ? block.code : [])),
	);
	assert.equal(new Set(blocks).size, blocks.length);
});

test('modules have at most 60 notes each, and letters of their own', () => {
	for (const size of [21, 200, 1000, 5000]) {
		const { modules, ids } = makeCourse(size);
		const sizes = [...Map.groupBy(ids, ({ module }) => module).values()].map(
			({ length }) => length,
		);
		assert.equal(sizes.length, modules.length);
		assert.ok(Math.max(...sizes) <= 60 && Math.min(...sizes) > 0, `${size}: ${String(sizes)}`);
		assert.equal(new Set(modules.map(({ letter }) => letter)).size, modules.length);
		assert.ok(modules.every(({ letter }) => /^\p{Lu}$/u.test(letter)));
	}
});
