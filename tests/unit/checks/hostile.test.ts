import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Finding } from '../../../checks/finding.ts';
import { runCheck } from '../../../checks/run.ts';
import { Canary } from '../../support/canary/canary.ts';
import { runNode, type Ran } from '../../support/run-node.ts';
import { CourseFolder, today } from './support/course-folder.ts';
import { dataAttacks } from './support/data-attacks.ts';
import { secret } from './support/file-attacks.ts';
import {
	asText,
	hostileFiles,
	refused,
	withLines,
	writeHostileFiles,
	writeSmallCourse,
} from './support/hostile-course.ts';
import { testEachFile } from './support/test-each-file.ts';
import { ToldPlaces } from './support/told-places.ts';

const main = path.resolve(import.meta.dirname, '../../../checks/main.ts');

/** Seconds after which the check is killed: a hang, not a measure of speed. */
const limit = 120;

test('every hostile file is named with the line and the fault it must be refused for', () => {
	assert.deepEqual(Object.keys(refused).sort(), hostileFiles.sort());
});

describe('the check', () => {
	const course = new CourseFolder({ empty: true });
	let canary: Canary;
	let ran: Ran;
	let told: ToldPlaces;

	before(async () => {
		canary = await Canary.start();
		const content = path.join(course.path, 'content');
		writeSmallCourse(content);
		writeHostileFiles(content, canary.origin);
		const env = { ...canary.env, GITHUB_ACTIONS: 'true' };
		ran = await runNode([main], { cwd: course.path, env, limit });
		told = new ToldPlaces(ran.stdout);
	});

	after(async () => {
		await canary[Symbol.asyncDispose]();
		course[Symbol.dispose]();
	});

	test('comes to its end over all hostile files at once, and says nothing but findings', () => {
		assert.equal(ran.stderr.replace(/^Checking .* …\n/, ''), '');
		assert.equal(ran.code, 1);
	});

	test('runs no code of theirs', () => {
		assert.deepEqual(canary.traces(course.path), []);
	});

	test('prints nothing of what lies outside the content folder', () => {
		assert.ok(!ran.stdout.includes(secret));
	});

	test('prints no line, colour or movement of theirs', () => {
		// eslint-disable-next-line no-control-regex -- it is what is looked for
		assert.doesNotMatch(ran.stdout, /[\0-\x08\x0B-\x1F\x7F\u202A-\u202E\u2066-\u2069]/);
		const strange = ran.stdout
			.split('\n')
			.filter((line) => /^::/.test(line) && !/^::(?:error|warning) file=content\//.test(line));
		assert.deepEqual(strange, []);
	});

	testEachFile(() => told);
});

describe('the check refuses', () => {
	for (const { name, file, lines, refused: place } of dataAttacks) {
		test(name, async () => {
			using course = new CourseFolder();
			writeFileSync(path.join(course.path, file), withLines(file, lines));
			const { findings } = await runCheck({ contentDir: course.path, today });
			const places = findings.filter((one) => one.file.endsWith(`/${file}`)).map(placeOf);
			assert.ok(places.includes(place), `expected ${place}, found ${places.join(', ')}`);
			assert.ok(!Object.hasOwn(globalThis, 'hostileWasHere'));
		});
	}
});

test('markup and names of objects are text wherever text may stand, and no fault', async () => {
	using course = new CourseFolder();
	cpSync(asText, course.path, { recursive: true });
	const { findings, notes } = await runCheck({ contentDir: course.path, today });
	assert.ok(notes > 10);
	assert.deepEqual(
		findings.map((finding) => `${finding.file}:${placeOf(finding)}`),
		[],
	);
});

function placeOf({ line, id }: Finding): string {
	return `${line} ${id}`;
}
