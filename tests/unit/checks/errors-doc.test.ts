import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readContent, type Content } from '../../../checks/content.ts';
import { readContentFiles } from '../../../checks/content-source.ts';
import { checkLinks } from '../../../checks/external-links/check-links.ts';
import { VerdictCache } from '../../../checks/external-links/verdict-cache.ts';
import type { PlacedFault } from '../../../checks/placed-fault.ts';
import { knownIds } from '../../../checks/rules.ts';
import { runCheck } from '../../../checks/run.ts';
import { checkSpelling } from '../../../checks/spelling/check-spelling.ts';
import { toFindings } from '../../../checks/to-findings.ts';
import { faultIds } from '../../../src/schema/fault-ids.ts';
import { CourseFolder, today } from './support/course-folder.ts';
import { readSections, type ExampleFile } from './support/examples.ts';

const sections = readSections();

// No other id compiles; that each of them is given, the wrong examples prove.
test('docs/errors.md has a section for every id that a fault can have, and for no other', () => {
	assert.deepEqual(sections.map(({ id }) => id).sort(), faultIds);
});

test('every id is among those of a rule or of a command', () => {
	assert.deepEqual(knownIds, faultIds);
});

test('every section but that of a missing folder has a wrong and a right example', () => {
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
			const { findings, expected } = await check(files, id);
			assert.ok(expected.length > 0);
			assert.deepEqual(
				findings,
				expected.map((place) => `${place} ${id}`),
			);
		});
	}
	for (const files of right.filter((example) => example.length > 0)) {
		test(`${id}: the right example has no fault`, async () => {
			assert.deepEqual((await check(files, id)).findings, []);
		});
	}
}

/** What else judges some ids: the commands beside the check. */
const beside: Readonly<Record<string, (folder: string) => Promise<{ faults: PlacedFault[] }>>> = {
	spelling: async (folder) => checkSpelling(await contentOf(folder)),
	'link-dead': askTheExamples,
	'link-moved': askTheExamples,
	'link-unsure': askTheExamples,
};

async function contentOf(folder: string): Promise<Content> {
	return readContent(await readContentFiles(folder), { today, strict: false });
}

async function check(files: ExampleFile[], id: string) {
	using course = new CourseFolder();
	const expected: string[] = [];
	for (const file of files) {
		const begins = course.add(file);
		expected.push(...file.marked.map((line) => `${file.path}:${begins + line - 1}`));
	}
	const result = await runCheck({ contentDir: course.path, today });
	const others = (await beside[id]?.(course.path))?.faults ?? [];
	const findings = [...result.findings, ...toFindings(course.path, others)].map((finding) => {
		const place = path.relative(course.path, path.resolve(finding.file));
		return `${place}:${finding.line} ${finding.id}`;
	});
	return { findings, expected };
}

/** An internet in which the addresses of the examples behave as their names say. */
async function askTheExamples(course: string) {
	const content = await contentOf(course);
	using folder = new CourseFolder({ empty: true });
	const cache = await VerdictCache.open(path.join(folder.path, 'links.json'), 7, 0);
	const answer = (url: string) => {
		if (url.endsWith('/old/'))
			return new Response(null, { status: 301, headers: { location: '/new/' } });
		return new Response(null, {
			status: url.endsWith('/gone/') ? 404 : url.endsWith('/busy/') ? 503 : 200,
		});
	};
	const net = {
		fetch: (url: string) => Promise.resolve(answer(url)),
		wait: () => Promise.resolve(),
		timeout: 1000,
		userAgent: 'test',
	};
	return await checkLinks(content, { net, cache });
}
