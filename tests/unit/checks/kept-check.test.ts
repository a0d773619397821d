// What a build keeps of a check must come to the same findings as a check that keeps nothing.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runCheck } from '../../../checks/run.ts';
import { closeKeptValues, openKeptValues } from '../../../src/kept-values.ts';
import { CourseFolder, frontmatter, today } from './support/course-folder.ts';

const mistakes = path.resolve(import.meta.dirname, '../../fixtures/mistakes');
const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
const course = new CourseFolder();

before(() => {
	cpSync(mistakes, course.path, { recursive: true });
	// Told at their lines in the frontmatter.
	const needy = frontmatter.replace('prerequisites: []', 'prerequisites: [docker/nowhere]');
	course.write('docker/needy.mdx', needy.replace('order: 9', 'order: 1'));
	course.writeNote('docker/de/strange.mdx', 'Text.\n');
});
after(() => {
	course[Symbol.dispose]();
	rmSync(folder, { recursive: true, force: true });
});

const check = () => runCheck({ contentDir: course.path, today, keep: true });

test('a check finds the same of what was kept', async () => {
	const expected = await check();
	assert.ok(expected.findings.length > 50);
	for (const time of ['first', 'second']) {
		openKeptValues({ folder, ground: 'a' });
		const { findings, read } = await check();
		closeKeptValues();
		assert.deepEqual(findings, expected.findings);
		assert.deepEqual([...read.keys()], [...expected.read.keys()]);
		for (const [file, { tree, ...rest }] of read) {
			const { tree: parsed, ...known } = expected.read.get(file) ?? {};
			assert.deepEqual(rest, known);
			assert.deepEqual(tree, time === 'first' ? parsed : undefined, 'a kept note is not parsed');
		}
	}
});
