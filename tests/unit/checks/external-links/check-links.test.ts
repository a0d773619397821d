import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../../checks/content.ts';
import { readContentFiles } from '../../../../checks/content-source.ts';
import { checkLinks } from '../../../../checks/external-links/check-links.ts';
import { listExternalLinks } from '../../../../checks/external-links/list-links.ts';
import { VerdictCache } from '../../../../checks/external-links/verdict-cache.ts';
import { CourseFolder, frontmatter, today } from '../support/course-folder.ts';
import { say, SmallInternet } from './support.ts';

const day = 86_400_000;
const read = async (course: CourseFolder) =>
	readContent(await readContentFiles(course.path), { today, strict: false });
const cacheOf = (course: CourseFolder, now = 0, maxDays = 7) =>
	VerdictCache.open(path.join(course.path, '.cache/links.json'), maxDays, now);

test('every address of another site is listed once, with all its places', async () => {
	using course = new CourseFolder();
	course.write(
		'docker/example.mdx',
		`${frontmatter.slice(0, -4)}source:
  title: Lesson
  url: https://a.example/lesson
---

[a](https://a.example/x#one) https://A.example/x [b](./why-docker.mdx) [c](mailto:a@b.example)

<Changed date="2026" source="https://a.example/changed" then="a" now="b" />
`,
	);
	const links = listExternalLinks(await read(course));
	const places = Object.fromEntries(
		[...links].map(([address, all]) => [
			address,
			all.map(({ path: file, line, column }) => `${file}:${line}:${column}`),
		]),
	);
	assert.deepEqual(places['https://a.example/x'], [
		'docker/example.mdx:16:1',
		'docker/example.mdx:16:30',
	]);
	assert.deepEqual(places['https://a.example/lesson'], ['docker/example.mdx:13:8']);
	assert.deepEqual(places['https://a.example/changed'], ['docker/example.mdx:18:1']);
	assert.ok(
		Object.values(places)
			.flat()
			.some((place) => place.startsWith('course.yaml:')),
	);
	assert.ok(Object.keys(places).every((address) => address.startsWith('https://')));
});

test('each place that names a dead address is an error, old and unsure ones are warnings', async () => {
	using course = new CourseFolder();
	course.writeNote(
		'docker/example.mdx',
		'[a](https://a.example/gone)\n\n[b](https://a.example/gone#c) [d](https://a.example/old)\n\n[e](https://b.example/no)\n',
	);
	await using web = new SmallInternet((_, response, address) => {
		if (address.endsWith('/old')) say(response, 301, { location: '/new' });
		else say(response, address.endsWith('/gone') ? 404 : address.endsWith('/no') ? 403 : 200);
	});
	const net = await web.net();
	const { faults, offline } = await checkLinks(await read(course), {
		net,
		cache: await cacheOf(course),
	});
	assert.equal(offline, false);
	assert.deepEqual(
		faults.map(({ line, column, severity, id }) => `${line}:${column} ${severity} ${id}`),
		[
			'13:1 error link-dead',
			'15:1 error link-dead',
			'15:31 warning link-moved',
			'17:1 warning link-unsure',
		],
	);
	assert.match(faults[2]?.fix ?? '', /^Write https:\/\/a\.example\/new,/);
});

test('what answered is not asked for again for some days, what did not is', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](https://a.example/b) [c](https://a.example/gone)\n');
	await using web = new SmallInternet((_, response, address) =>
		say(response, address.endsWith('/gone') ? 404 : 200),
	);
	const net = await web.net();
	const ask = async (now: number, maxDays = 7) => {
		const cache = await cacheOf(course, now, maxDays);
		const { faults, asked } = await checkLinks(await read(course), { net, cache });
		return [asked, faults.length];
	};
	const [all = 0] = await ask(0);
	assert.deepEqual(await ask(day), [1, 1]);
	assert.deepEqual(await ask(8 * day), [all, 1]);
	assert.deepEqual(await ask(8 * day, 0), [all, 1]);
	course.write('.cache/links.json', '{"version": 1, "links": {');
	assert.deepEqual(await ask(8 * day), [all, 1]);
});

test('when no address can be reached, there is no internet', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](https://a.example/b)\n');
	const net = {
		fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })),
		wait: () => Promise.resolve(),
		timeout: 1000,
		userAgent: 'test',
	};
	const { offline } = await checkLinks(await read(course), { net, cache: await cacheOf(course) });
	assert.equal(offline, true);
});
