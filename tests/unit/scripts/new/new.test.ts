import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { courseSchema } from '../../../../src/schema/course.ts';
import { readYaml } from '../../../../src/schema/read-yaml.ts';
import { runCheck } from '../../../../checks/run.ts';
import { CourseFolder } from '../../checks/support/course-folder.ts';
import { runNode } from '../../../support/run-node.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const today = () => new Date().toISOString().slice(0, 10);

function create(course: CourseFolder, ...args: string[]) {
	return runNode([path.join(root, 'scripts/new.ts'), '--content', '.', ...args], {
		cwd: course.path,
	});
}

const enough = ['--title', 'Volumes', '--kind', 'lab', '--difficulty', 'beginner'];

const { data: real } = readYaml(
	readFileSync(path.join(root, 'content/course.yaml'), 'utf8'),
	courseSchema,
	{ subject: 'course' },
);
assert.ok(real);
for (const kind of Object.keys(real.kinds)) {
	test(`a new ${kind} has nothing to mend but its places to fill in`, async () => {
		using course = new CourseFolder();
		course.write('course.yaml', readFileSync(path.join(root, 'content/course.yaml')));
		const args = ['docker/volumes', '--title', 'Volumes', '--kind', kind];
		const { code, stderr } = await create(course, ...args, '--difficulty', 'advanced');
		assert.deepEqual([code, stderr], [0, '']);
		const found = async (strict: boolean) => {
			const { findings } = await runCheck({ contentDir: course.path, today: today(), strict });
			const ofNote = findings.filter(({ file }) => file.endsWith('volumes.mdx'));
			return [...new Set(ofNote.map(({ id, severity }) => `${severity} ${id}`))];
		};
		assert.deepEqual(await found(false), ['warning place-to-fill-in']);
		assert.deepEqual(await found(true), ['error place-to-fill-in']);
	});
}

test('a new note says what was said of it, and takes the next free place', async () => {
	using course = new CourseFolder();
	const { code, stdout } = await create(
		course,
		'docker/volumes',
		...enough,
		...['--estimate', '20', '--prerequisites', 'docker/why-docker, networking/network-basics'],
		...['--tags', 'docker,data', '--source-title', 'A "lab": [one]', '--source-url'],
		'https://example.org/lab',
		...['--summary', 'How data outlives the container that wrote it, and where it is.'],
	);
	assert.equal(code, 0);
	assert.match(stdout, /^docker\/volumes\.mdx is there, with \d+ places to fill in\.\n/);
	const text = readFileSync(path.join(course.path, 'docker/volumes.mdx'), 'utf8');
	assert.equal(
		text.slice(0, text.indexOf('\n\n')),
		`---
title: Volumes
summary: How data outlives the container that wrote it, and where it is.
order: 3
kind: lab
difficulty: beginner
timeSpent: []
estimate: 20
source:
  title: 'A "lab": [one]'
  url: https://example.org/lab
prerequisites: [docker/why-docker, networking/network-basics]
tags: [docker, data]
updated: ${today()}
---`,
	);
	assert.ok(text.includes('- [A "lab": \\[one\\]](https://example.org/lab), the lesson'));
	const { findings } = await runCheck({ contentDir: course.path, today: today() });
	assert.deepEqual([...new Set(findings.map(({ id }) => id))], ['place-to-fill-in']);
});

test('a title is text, whatever it looks like in YAML', async () => {
	for (const title of ['2026', 'yes', 'a: b', '- c', '"d', '{e}', '#f', "g's", 'é😀']) {
		using course = new CourseFolder();
		const { code, stderr } = await create(course, 'docker/x', ...enough, '--title', title);
		assert.deepEqual([code, stderr], [0, ''], title);
		const text = readFileSync(path.join(course.path, 'docker/x.mdx'), 'utf8');
		const facts = parse(text.split('---\n')[1] ?? '') as { title: unknown };
		assert.equal(facts.title, title);
	}
});

test('the file is named by its title when nothing else is said, and by its path as pasted', async () => {
	using course = new CourseFolder();
	await create(course, 'docker', ...enough, '--title', 'What’s in a Volume? (Really)');
	await create(course, 'content/docker/volumes.mdx', ...enough);
	for (const name of ['whats-in-a-volume-really', 'volumes']) {
		assert.ok(existsSync(path.join(course.path, `docker/${name}.mdx`)), name);
	}
});

test('--dry-run prints the note and writes nothing', async () => {
	using course = new CourseFolder();
	const { code, stdout } = await create(course, 'docker/volumes', ...enough, '--dry-run');
	assert.equal(code, 0);
	assert.match(stdout, /^---\ntitle: Volumes\n[^]*\n## Sources\n/);
	assert.ok(!existsSync(path.join(course.path, 'docker/volumes.mdx')));
});

test('without a terminal everything that is missing or wrong is told at once, and nothing asked', async () => {
	using course = new CourseFolder();
	const { code, stdout, stderr } = await create(course, 'dokcer/Volumes', '--kind', 'vidoe');
	assert.deepEqual([code, stdout], [2, '']);
	assert.deepEqual(stderr.trimEnd().split('\n'), [
		'Unexpected module dokcer, expected one of docker, networking. Did you mean docker?',
		'Unexpected absence of --title, expected text in quotes.',
		'Unexpected name Volumes, expected lower-case letters, digits and hyphens. Write volumes.',
		'Unexpected kind vidoe, expected one of lab, video. Did you mean video?',
		'Unexpected absence of --difficulty, expected one of beginner, advanced.',
		'npm run new -- --help shows a line that has everything.',
	]);
});

const refused: readonly [why: string, args: string[], said: RegExp][] = [
	['a note that is there', ['docker/why-docker'], /^Unexpected name why-docker, .* is\. Choose/],
	['a name of the site', ['docker/booklet'], /^Unexpected name booklet/],
	['a way out', ['docker/../../x'], /^Unexpected name \.\.\/\.\.\/x/],
	[
		'a prerequisite',
		['docker/x', '--prerequisites', 'docker/why-dockr'],
		/Did you mean docker\/why-docker/,
	],
	['a tag', ['docker/x', '--tags', 'a,Big'], /^Unexpected tag Big, .* Write big\.$/],
	['a place', ['docker/x', '--order', '0'], /^Unexpected 0 for the place/],
	['a taken place', ['docker/x', '--order', '1'], / note-order .* 3 is free\.$/],
	['a taken title', ['docker/x', '--title', 'Why Docker'], / note-title /],
	['minutes', ['docker/x', '--estimate', 'an hour'], /^Unexpected an hour for minutes/],
	['half a source', ['docker/x', '--source-url', 'https://a.org'], /--source-title, expected both/],
	[
		'an address',
		['docker/x', '--source-title', 'A', '--source-url', 'a.org'],
		/^Unexpected a\.org/,
	],
	['a long title', ['docker/x', '--title', 'a'.repeat(81)], /^Unexpected 81 characters/],
	[
		'an option',
		['docker/x', '--tilte', 'A'],
		/^Unexpected option --tilte, .* Did you mean --title\?/,
	],
	['no value', ['docker/x', '--title'], /^Unexpected --title without a value/],
	['two notes', ['docker/x', 'docker/y'], /^Unexpected docker\/y behind docker\/x/],
	['no course', ['docker/x', '--content', 'nowhere'], /^Unexpected nowhere, expected a folder/],
];
for (const [why, args, said] of refused) {
	test(`${why}: refused, and no file is made`, async () => {
		using course = new CourseFolder();
		const all = () => readdirSync(course.path, { recursive: true, encoding: 'utf8' }).sort();
		const before = all();
		const { code, stdout, stderr } = await create(course, ...enough, ...args);
		assert.deepEqual([code, stdout], [2, '']);
		assert.match(stderr.trimEnd(), said);
		assert.deepEqual(all(), before);
	});
}

test('--help names every option', async () => {
	using course = new CourseFolder();
	const { code, stdout } = await create(course, '--help');
	assert.equal(code, 0);
	const own = 'title kind difficulty summary order estimate source-title source-url';
	for (const option of `${own} prerequisites tags content dry-run help`.split(' ')) {
		assert.ok(stdout.includes(`--${option} `), option);
	}
});
