import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { CourseFile } from '../../src/course/course-file-schema.ts';
import { attributes, fileAt, notePages, origin, pages, siteFolder } from './support/site.ts';

const course = read('course.json') as CourseFile;

test('course.json holds against the schema beside it', () => {
	const schema = read('course.schema.json') as Record<string, unknown>;
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats(ajv);
	const validate = ajv.compile(schema);
	validate(course);
	assert.deepEqual(validate.errors ?? [], []);
	assert.equal(course.$schema, schema['$id']);
	assert.equal(fileAt(pathOf(course.$schema)), path.join(siteFolder, 'course.schema.json'));
});

test('course.json has every note, and what it names of notes, modules and terms is there', () => {
	assert.equal(course.notes.length, notePages.length);
	for (const { page, markdown } of course.notes) {
		assert.ok(
			notePages.some(({ address }) => address === pathOf(page)),
			page,
		);
		assert.ok(fileAt(pathOf(markdown)), markdown);
	}
	for (const { page } of [...course.modules, ...course.glossary])
		assert.ok(fileAt(pathOf(page)), page);
});

test('every heading, question and term in course.json has its place on its page', () => {
	for (const note of course.notes) {
		const headings = note.headings.map(({ id }) => `${note.page}#${encodeURIComponent(id)}`);
		assertPlaces([...headings, ...note.questions.map(({ page }) => page)]);
	}
	assertPlaces(course.glossary.map(({ page }) => page));
});

test('questions in course.json have answers, and commands a program', () => {
	const questions = course.notes.flatMap((note) => note.questions);
	const commands = course.notes.flatMap((note) => note.commands);
	assert.ok(questions.length > 0 && commands.length > 0);
	assert.deepEqual(
		questions.filter(({ answer }) => answer === ''),
		[],
	);
	assert.deepEqual(
		commands.filter(({ uses }) => uses.length === 0),
		[],
	);
});

function assertPlaces(addresses: readonly string[]): void {
	for (const address of addresses) {
		const { pathname, hash } = new URL(address, origin);
		const page = pages.find((candidate) => candidate.address === pathname);
		assert.ok(page, address);
		const ids = attributes(page.document, '[id]', 'id');
		assert.ok(ids.includes(decodeURIComponent(hash.slice(1))), address);
	}
}

function pathOf(address: string): string {
	return new URL(address, origin).pathname;
}

function read(name: string): unknown {
	return JSON.parse(readFileSync(path.join(siteFolder, name), 'utf8'));
}
