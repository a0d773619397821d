import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Finding } from '../../../checks/finding.ts';
import { runNode } from '../../support/run-node.ts';
import { attacks } from './support/attacks.ts';
import { bombs } from './support/bombs.ts';
import { CourseFolder, frontmatter } from './support/course-folder.ts';

const main = path.resolve(import.meta.dirname, '../../../checks/main.ts');
const hostileFolder = path.resolve(import.meta.dirname, '../../fixtures/hostile');
const hostileFiles = readdirSync(hostileFolder).filter((file) => file !== 'README.md');

/** Windows has none that lie in folders. */
const noPipes = process.platform === 'win32';

/** Seconds after which the check is killed: a hang, not a measure of speed. */
const limit = 60;

test('every hostile file is named with the fault it must be refused for', () => {
	assert.deepEqual(Object.values(attacks).flat().sort(), hostileFiles.sort());
});

describe('the check names the fault of', { concurrency: 2 }, () => {
	for (const [id, files] of Object.entries(attacks)) {
		test(`${id} in ${files.join(', ')}`, async () => {
			using course = new CourseFolder();
			for (const file of files) {
				course.write(`docker/${file}`, readFileSync(path.join(hostileFolder, file)));
			}
			const { findings } = await assertRefused(course, id);
			const named = findings.filter((finding) => finding.id === id).map(({ file }) => file);
			assert.deepEqual(
				files.filter((file) => !named.includes(`docker/${file}`)),
				[],
			);
		});
	}
	for (const { name, id, file, content } of bombs) {
		test(name, async () => {
			using course = new CourseFolder();
			await assertRefused(course.write(file, content), id);
		});
	}
});

describe('the check follows no way out of the content folder', () => {
	const secret = 'a line that must not be printed';
	for (const [name, link] of [
		['a link to a file outside', '../../outside/secret.mdx'],
		['a link to a folder outside', '../../outside'],
		['a link that leads nowhere', '../../nowhere.mdx'],
		['a link within the content', 'why-docker.mdx'],
		['a link to itself', 'linked.mdx'],
	] as const) {
		test(name, async () => {
			using course = new CourseFolder({ empty: true });
			course.write('outside/secret.mdx', secret).write('content/course.yaml', 'title: Course\n');
			course.write('content/docker/why-docker.mdx', frontmatter);
			symlinkSync(link, path.join(course.path, 'content/docker/linked.mdx'));
			const { stdout } = await assertRefused(course, 'file-link', 'content');
			assert.ok(!stdout.includes(secret));
		});
	}

	test('a pipe, which would never end', { skip: noPipes }, async () => {
		using course = new CourseFolder();
		execFileSync('mkfifo', [path.join(course.path, 'docker/pipe.mdx')]);
		await assertRefused(course, 'file-link');
	});

	test('a file name that would be lines of its own', async () => {
		using course = new CourseFolder();
		writeFileSync(path.join(course.path, 'docker/a\n::error::b\x1b[2J.mdx'), frontmatter);
		await assertRefused(course, 'file-name');
		const { stdout } = await runNode([main, '--content', course.path], {
			env: { GITHUB_ACTIONS: 'true' },
			limit,
		});
		assert.equal(stdout.split('\n').filter((line) => line.startsWith('::')).length, 1);
		assert.ok(!stdout.includes('\x1b'));
	});
});

/** Runs the check as an author does, in a folder of its own, and looks for what an attack leaves. */
async function assertRefused(course: CourseFolder, id: string, folder = '.') {
	const ran = await runNode([main, '--json', '--content', folder], { cwd: course.path, limit });
	assert.equal(ran.stderr.replace(/^Checking .* …\n/, ''), '');
	assert.equal(ran.code, 1, 'the check ends by itself and finds an error');
	const { findings } = JSON.parse(ran.stdout) as { findings: Finding[] };
	const ids = findings.filter(({ severity }) => severity === 'error').map((finding) => finding.id);
	assert.ok(ids.includes(id), `${id} is among ${[...new Set(ids)].join(', ')}`);
	for (const mark of ['hostile-was-here', 'docker/hostile-was-here']) {
		assert.ok(!existsSync(path.join(course.path, mark)), 'nothing of the note has run');
	}
	return { ...ran, findings };
}
