// What a build makes of hostile files: it runs once over all of them.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Ran } from '../../support/run-node.ts';
import { secret } from '../checks/support/file-attacks.ts';
import { writeHostileFiles } from '../checks/support/hostile-course.ts';
import { testEachFile } from '../checks/support/test-each-file.ts';
import { ToldPlaces } from '../checks/support/told-places.ts';
import { SmallProject } from './support/small-project.ts';

describe('a build', () => {
	let project: SmallProject;
	let ran: Ran;
	let said = '';
	let told: ToldPlaces;

	before(async () => {
		project = await SmallProject.make();
		writeHostileFiles(project.copy.content, project.canary.origin);
		ran = await project.build();
		said = ran.stdout + ran.stderr;
		told = new ToldPlaces(said);
	});

	after(() => project[Symbol.asyncDispose]());

	test('ends before anything is written, and says so', () => {
		assert.match(said, /Nothing was built/);
		assert.doesNotMatch(said, /^\s+at .+:\d+:\d+\)?$/m);
		assert.equal(ran.code, 1);
		assert.ok(!existsSync(project.copy.dist));
	});

	test('runs no code of hostile files, and shows nothing from outside', () => {
		assert.deepEqual(project.traces(), []);
		assert.ok(!said.includes(secret));
	});

	testEachFile(() => told);
});
