import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { CourseFolder } from '../../checks/support/course-folder.ts';
import { filesIn, fixtures, importInto, runImport, textIn } from './support.ts';

const readme = path.join(fixtures, 'readme/README.md');
const today = () => new Date().toISOString().slice(0, 10);

/** The course after the README was imported, once for all tests that look at it. */
const filled = new CourseFolder();
const imported = await runImport(filled, readme, '--module', 'practice', '--report', '.told.txt');
after(() => filled[Symbol.dispose]());

test('a README of practice notes becomes notes that the check finds no error in', async () => {
	const { code, stdout, stderr } = imported;
	assert.deepEqual([code, stderr], [0, '']);
	assert.deepEqual(filesIn(path.join(filled.path, 'practice')), [
		'b-trees-by-hand-tree.png',
		'b-trees-by-hand.mdx',
		'back-pressure.mdx',
		'compaction.mdx',
		'module.yaml',
		'ring-buffers.mdx',
		'tutorial-write-ahead-logging.mdx',
		'why-logs.mdx',
	]);
	const { findings } = await runCheck({ contentDir: filled.path, today: today() });
	assert.deepEqual([...new Set(findings.map(({ id }) => id))], ['place-to-fill-in']);
	assert.match(stdout, /Next: npm run check -- --content \. finds no error, and names 1\d places/);
	assert.match(stdout, /\nEvery line of the source is in a note or in this report\.\n/);
});

test('times, links and groups become frontmatter; what nobody said is a place to fill in', () => {
	const course = filled;
	assert.equal(
		textIn(course, 'practice/why-logs.mdx'),
		`---
title: Why logs?
summary: "{/* write: one sentence of 40–160 characters, for lists and search */}"
order: 1
kind: video
difficulty: beginner
timeSpent: [12]
source:
  title: Why logs?
  url: https://www.youtube.com/watch?v=log00000001
prerequisites: []
tags: []
updated: ${today()}
---

- A log is only ever appended to.
- A map such as \\{key: offset} tells where a record begins, and \`{braces}\` in code stay.
- Reads of \\<topic> go through the index first.
`,
	);
	assert.match(textIn(course, 'practice/compaction.mdx'), /^timeSpent: \[18\]\ntimeNote: .*15–20/m);
	assert.match(textIn(course, 'practice/compaction.mdx'), /^kind: lab # \{\/\* write: /m);
	assert.match(
		textIn(course, 'practice/ring-buffers.mdx'),
		/^ {2}url: https:\/\/example\.com\/ring/m,
	);
	assert.match(
		textIn(course, 'practice/back-pressure.mdx'),
		/^difficulty: beginner # \{\/\* write: /m,
	);
});

test('what a note cannot hold is said in another way', () => {
	const course = filled;
	const trees = textIn(course, 'practice/b-trees-by-hand.mdx');
	assert.match(trees, /!\[the drawing\]\(\.\/b-trees-by-hand-tree\.png\)/);
	assert.match(trees, /```console\n\$ ls pages/);
	const buffers = textIn(course, 'practice/ring-buffers.mdx');
	assert.match(buffers, /^Import is a word .* \[example\.com \(click here\)\]/m);
	assert.match(buffers, /\n## How it wraps\n\n```text\nhead = \(head \+ 1\) % size\n```\n/);
	assert.match(buffers, /\n\*\*What I got wrong\*\*\n/);
	assert.match(buffers, /\n\[A remote graph\]\(https:\/\/example\.com\/graph\.png\)\n/);
	assert.match(buffers, /\n\[\^full\]: One slot always stays empty\.\n/);
	const pressure = textIn(course, 'practice/back-pressure.mdx');
	assert.match(pressure, /back to \[ring buffers\]\(\.\/ring-buffers\.mdx\)\./);
	assert.match(pressure, /\[the handbook\]\(https:\/\/example\.org\/book "The handbook"\)/);
	assert.match(pressure, /\n\{\/\* look this up again \*\/\}\n/);
	assert.match(
		textIn(course, 'practice/tutorial-write-ahead-logging.mdx'),
		/> \[!NOTE\]\n> Crash it/,
	);
});

test('the report tells what is in no note, by line, and what to look at', async () => {
	using course = new CourseFolder();
	const { stdout } = await runImport(
		course,
		readme,
		'--module',
		'practice',
		'--report',
		'.told.txt',
	);
	assert.match(stdout, /\n {2}README\.md:3 {2}.*: What I wrote down while working/);
	assert.match(stdout, /\n {2}README\.md:\d+ {2}no note uses this address: \[unused\]: https/);
	assert.match(
		stdout,
		/\n {2}README\.md:31 {2}http became https: see whether https:\/\/example\.org/,
	);
	assert.match(stdout, /\n {2}README\.md:\d+ {2}A note cannot link to \.\.\/somewhere\/else\.md;/);
	assert.equal(textIn(course, '.told.txt'), stdout);
});

test('--dry-run shows what would be written and writes nothing', async () => {
	using course = new CourseFolder();
	const before = filesIn(course.path);
	const stdout = await importInto(course, readme, '--module', 'practice', '--dry-run');
	assert.match(
		stdout,
		/\nWould be written:\n {2}.*\/practice\/why-logs\.mdx {2}Video: Why logs\?, 12 min/,
	);
	assert.match(stdout, /\nNothing was written\./);
	assert.deepEqual(filesIn(course.path), before);
});

test('a heading that names a module of the course sends its lessons there', async () => {
	using course = new CourseFolder();
	course.write(
		'notes.md',
		'# Docker\n\n## Layers (10 min)\n\nText.\n\n# Networking\n\n## Ports (5 min)\n\nText.\n',
	);
	await importInto(course, 'notes.md', '--kind', 'lab', '--difficulty', 'advanced');
	assert.match(
		textIn(course, 'docker/layers.mdx'),
		/^order: 3\nkind: lab\ndifficulty: advanced\n/m,
	);
	assert.match(textIn(course, 'networking/ports.mdx'), /^title: Ports$/m);
});

test('nothing is overwritten, and nothing written beside what is there', async () => {
	using course = new CourseFolder();
	course.write('notes.md', '## Why Docker (10 min)\n\nText.\n\n## Layers (10 min)\n\nText.\n');
	const before = textIn(course, 'docker/why-docker.mdx');
	await assert.rejects(
		importInto(course, 'notes.md', '--module', 'docker'),
		({ message }: Error) => {
			assert.match(
				message,
				/^Unexpected docker\/why-docker\.mdx for "Why Docker" \(notes\.md:1\), exp/,
			);
			assert.match(message, /Import into a module of its own with --module NAME/);
			return true;
		},
	);
	assert.equal(textIn(course, 'docker/why-docker.mdx'), before);
	assert.ok(!filesIn(course.path).includes('docker/layers.mdx'));
});
