import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runNode } from '../../../support/run-node.ts';
import { CourseFolder } from '../support/course-folder.ts';
import { say, SmallInternet } from './support.ts';

const main = path.resolve(import.meta.dirname, '../../../../checks/external-links/main.ts');

/** Runs the command as somebody does, with a small internet in the place of the real one. */
async function run(course: CourseFolder, web: SmallInternet | undefined, ...args: string[]) {
	const origin = web ? await web.listen() : 'http://127.0.0.1:9/';
	course.write(
		'.net.mjs',
		`const real = fetch; globalThis.fetch = (url, init) => real(url.replace(/^https:\\/\\//, ${JSON.stringify(origin)}), init);
import timers from 'node:timers/promises'; import { syncBuiltinESMExports } from 'node:module';
timers.setTimeout = () => Promise.resolve(); syncBuiltinESMExports();`,
	);
	const preload = path.join(course.path, '.net.mjs');
	return runNode(
		['--import', preload, main, '--content', '.', '--cache', '.cache/links.json', ...args],
		{ cwd: course.path, env: { GITHUB_ACTIONS: undefined } },
	);
}

test('links that answer end with 0, progress goes to stderr', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](https://a.example/b)\n');
	await using web = new SmallInternet((_, response) => say(response, 200));
	const { code, stdout, stderr } = await run(course, web);
	assert.equal(code, 0);
	assert.match(stdout, /^(\d+) addresses, \1 of them asked for now\n$/);
	assert.match(stderr, /^asked for (\d+) of \1\n$/);
});

test('a dead link ends with 1 and its place, as JSON too', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](https://a.example/gone)\n');
	await using web = new SmallInternet((_, response, address) =>
		say(response, address.endsWith('/gone') ? 404 : 200),
	);
	const { code, stdout } = await run(course, web);
	assert.equal(code, 1);
	assert.match(stdout, /^docker\/example\.mdx:13:1 {2}link-dead {2}Unexpected answer of https:/);
	await using same = new SmallInternet((_, response) => say(response, 404));
	const { stdout: json } = await run(course, same, '--json');
	const { findings } = JSON.parse(json) as { findings: { id: string }[] };
	assert.deepEqual(
		findings.map(({ id }) => id),
		['link-dead'],
	);
});

test('without internet, and with a bad option, it ends with 2 and a sentence', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](https://a.example/b)\n');
	const offline = await run(course, undefined);
	assert.equal(offline.code, 2);
	assert.match(offline.stderr, /Unexpected silence: none of \d+ addresses could be reached/);
	const { code, stderr } = await run(course, undefined, '--max-age', 'week');
	assert.deepEqual(
		[code, stderr],
		[2, 'Unexpected week for --max-age, expected a whole number of days.\n'],
	);
});
