// Another area of the same school: the lessons of the public list at
// https://gwdistsys18.github.io/learn/bigdata/ with the minutes that it says, and those that two
// learners wrote down in public. The text is ours, and short.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../checks/run.ts';
import { courseFileSchema } from '../../../src/course/course-file-schema.ts';
import { copyProject } from '../../e2e/support/project-copy.ts';
import { runNode } from '../../support/run-node.ts';

const content = path.resolve(import.meta.dirname, '../../fixtures/second-course');

test('the check finds nothing in a real second course', async () => {
	const { findings, notes } = await runCheck({ contentDir: content, today: '2026-11-22' });
	assert.deepEqual(findings, []);
	assert.equal(notes, 11);
});

test('a real second course takes the place of the first, and is built', async () => {
	const copy = copyProject();
	try {
		rmSync(copy.content, { recursive: true });
		cpSync(content, copy.content, { recursive: true });
		const { code, stdout, stderr } = await runNode(['scripts/astro.ts', 'build'], {
			cwd: copy.root,
			env: { BASE: '/', SITE: undefined },
			limit: 150,
		});
		assert.equal(code, 0, stdout + stderr);
		const read = (file: string) => readFileSync(path.join(copy.dist, file), 'utf8');
		const { title, modules, notes } = courseFileSchema.parse(JSON.parse(read('course.json')));
		assert.equal(title, 'Big Data Practice');
		assert.equal(modules.length, 5);
		assert.equal(notes.length, 11);
		assert.match(read('hadoop/hadoop-intro/index.html'), /Hadoop intro/);
		assert.match(read('index.html'), /Machine learning models/);
	} finally {
		copy.remove();
	}
});
