import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { knownIds } from '../../../checks/rules.ts';
import { runCheck } from '../../../checks/run.ts';
import { CourseFolder, today } from './support/course-folder.ts';
import { readSections, type ExampleFile } from './support/examples.ts';

const sections = readSections();

test('docs/errors.md has a section for every id that the check gives, and for no other', () => {
	assert.deepEqual(sections.map(({ id }) => id).sort(), knownIds);
});

test('every section has a wrong and a right example', () => {
	const bare = sections.filter(
		({ wrong, right }) => wrong.length === 0 || right.flat().length === 0,
	);
	assert.deepEqual(
		bare.map(({ id }) => id),
		['content-missing'],
	);
});

for (const { id, wrong, right } of sections) {
	for (const [index, files] of wrong.entries()) {
		test(`${id}: wrong example ${index + 1} has this fault on the marked line and no other`, async () => {
			const { findings, expected } = await check(files);
			assert.deepEqual(
				findings,
				expected.map((place) => `${place} ${id}`),
			);
		});
	}
	for (const files of right.filter((example) => example.length > 0)) {
		test(`${id}: the right example has no fault`, async () => {
			assert.deepEqual((await check(files)).findings, []);
		});
	}
}

async function check(files: ExampleFile[]) {
	using course = new CourseFolder();
	const expected: string[] = [];
	for (const file of files) {
		const begins = course.add(file);
		expected.push(...file.marked.map((line) => `${file.path}:${begins + line - 1}`));
	}
	const result = await runCheck({ contentDir: course.path, today });
	const findings = result.findings.map(({ file, line, id }) => {
		const place = path.relative(course.path, path.resolve(file));
		return `${place}:${line} ${id}`;
	});
	return { findings, expected };
}
