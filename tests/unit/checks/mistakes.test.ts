// What the check says of files as people write them: it runs once over all of them.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { readContentFiles } from '../../../checks/content-source.ts';
import { readContent } from '../../../checks/content.ts';
import type { Finding } from '../../../checks/finding.ts';
import { runCheck } from '../../../checks/run.ts';
import { checkSpelling } from '../../../checks/spelling/check-spelling.ts';
import { toFindings } from '../../../checks/to-findings.ts';
import { CourseFolder, today } from './support/course-folder.ts';

const mistakes = path.resolve(import.meta.dirname, '../../fixtures/mistakes');
const aboutThem = ['README.md', 'expected.json'];

/** Id and line of what is found in each file. */
const expected = JSON.parse(readFileSync(path.join(mistakes, 'expected.json'), 'utf8')) as Readonly<
	Record<string, readonly (readonly [id: string, line: number])[]>
>;

const files = readdirSync(mistakes, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => path.relative(mistakes, path.join(entry.parentPath, entry.name)))
	.filter((file) => !aboutThem.includes(file))
	.sort();

test('every mistake has a line that says what is found in it, and there are at least sixty', () => {
	const unsaid = files.filter((file) => !Object.hasOwn(expected, file));
	assert.deepEqual(unsaid, []);
	assert.ok(files.length >= 60);
});

describe('the check names', () => {
	let findings: Finding[] = [];
	let byFile: ReadonlyMap<string, Finding[]> = new Map();

	before(async () => {
		using course = new CourseFolder();
		putInto(course.path);
		const { findings: found } = await runCheck({ contentDir: course.path, today });
		const content = await readContent(await readContentFiles(course.path), {
			today,
			strict: false,
		});
		findings = [...found, ...toFindings(course.path, (await checkSpelling(content)).faults)];
		byFile = Map.groupBy(findings, ({ file }) => path.relative(course.path, path.resolve(file)));
	});

	for (const [file, places] of Object.entries(expected)) {
		test(`${places.length > 0 ? 'what is wrong' : 'nothing'} in ${file}`, () => {
			const found = byFile.get(file) ?? [];
			assert.deepEqual(
				found.map(({ id, line }) => [id, line]),
				places,
			);
		});
	}

	test('nothing in the files beside them', () => {
		assert.deepEqual(
			[...byFile.keys()].filter((file) => !Object.hasOwn(expected, file)),
			[],
		);
	});

	test('what stands there, what was expected, and the cure', () => {
		assert.ok(findings.length > 0);
		const bad = findings.filter(
			({ message, fix }) =>
				!/^Unexpected .+[,;:] expected .+[.?]$/s.test(message) || !/^[A-Z"].+[.…]$/s.test(fix),
		);
		assert.deepEqual(
			bad.map(({ message, fix }) => `${message} ${fix}`),
			[],
		);
	});
});

/** Puts the mistakes into a course, each note with an order of its own, so that none hides another. */
function putInto(content: string): void {
	cpSync(mistakes, content, { recursive: true });
	for (const name of aboutThem) rmSync(path.join(content, name));
	for (const [index, file] of files.filter((name) => /\.mdx?$/.test(name)).entries()) {
		const whole = path.join(content, file);
		const text = readFileSync(whole, 'utf8');
		writeFileSync(whole, text.replace(/^order: 9$/m, `order: ${index + 100}`));
	}
}
