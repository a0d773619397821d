// Another area of the same school: the lessons of the public list at
// https://gwdistsys18.github.io/learn/bigdata/ with the minutes that it says, and those that two
// learners wrote down in public. The text is ours, and short.
import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { runCheck } from '../../../checks/run.ts';
import { courseFileSchema } from '../../../src/course/course-file-schema.ts';
import { copyProject } from '../../e2e/support/project-copy.ts';
import { runNode } from '../../support/run-node.ts';

const checkout = path.resolve(import.meta.dirname, '../../..');
const content = path.join(checkout, 'tests/fixtures/second-course');

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
			env: { BASE: '/', SITE: undefined, NO_COLOR: '1', FORCE_COLOR: undefined },
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

		const site = textsOf(copy.dist).join('\n');
		const written = textsOf(content).join('\n');
		const foreign = namesOf(path.join(checkout, 'content')).filter(
			(name) => site.includes(name) && !written.includes(name),
		);
		assert.deepEqual(foreign, [], 'the site says what only the other course could know');

		assert.match(stdout, /\[check-content\] nothing to mend/);
		assert.match(stdout, /\[build-summary\] \d+ pages, \d+ files, [\d.]+ MB/);
		assert.match(stdout, /\[build-summary\] rendered in [\d.]+ s, longest: \/\S* \d+ ms, \//);
	} finally {
		copy.remove();
	}
});

/** What names a course and its parts: titles of more than one word, ids of notes, addresses. */
function namesOf(folder: string): string[] {
	const files = globSync('**/*.{yaml,md,mdx}', { cwd: folder }).map((file) => ({
		id: file
			.split(path.sep)
			.join('/')
			.replace(/\.mdx?$/, ''),
		text: readFileSync(path.join(folder, file), 'utf8'),
	}));
	const course = parse(readFileSync(path.join(folder, 'course.yaml'), 'utf8')) as object;
	const strings = Object.values(course).filter((value) => typeof value === 'string');
	const titles = files.flatMap(({ text }) => /^title: "?([^"\n]+)/m.exec(text)?.[1] ?? []);
	const ids = files.map(({ id }) => id).filter((id) => !id.endsWith('.yaml'));
	const names = [...strings, ...titles, ...ids].filter((name) => /[\s/]/.test(name));
	assert.ok(names.length > ids.length, 'the other course has no titles');
	return names;
}

function textsOf(folder: string): string[] {
	return globSync('**/*.{yaml,md,mdx,html,css,js,json,txt,svg,xml,webmanifest}', { cwd: folder })
		.map((file) => path.join(folder, file))
		.filter((file) => statSync(file).isFile())
		.map((file) => readFileSync(file, 'utf8'));
}
