// The same content gives the same site, whoever builds it, where and when. A small course here; the
// whole site in tests/deep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { elsewhere, hashesOf, here } from '../../support/elsewhere.ts';
import { runNode } from '../../support/run-node.ts';
import { SmallProject } from './support/small-project.ts';

const site = 'https://course.example';

describe('two clean builds in other folders, time zones, languages and years', () => {
	let projects: readonly SmallProject[] = [];

	before(async () => {
		projects = [await SmallProject.make(), await SmallProject.make()];
		const built = await Promise.all(
			projects.map((project, index) =>
				project.build({ ...(index === 0 ? here : elsewhere), SITE: site }),
			),
		);
		for (const { code, stdout, stderr } of built) assert.equal(code, 0, stdout + stderr);
	});

	after(async () => {
		for (const project of projects) await project[Symbol.asyncDispose]();
	});

	test('are the same to the byte: pages, scripts, pictures, search index, list for offline', () => {
		const [first = new Map<string, string>(), second] = projects.map(({ copy }) =>
			hashesOf(copy.dist),
		);
		const names = [...first.keys()];
		for (const kind of [/\.html$/, /\.js$/, /\.png$/, /pf_index$/, /^offline-worker/, /^feed/]) {
			assert.ok(
				names.some((name) => kind.test(name)),
				String(kind),
			);
		}
		assert.deepEqual(second, first);
	});

	test('are packed into the same archive', async () => {
		const archives = await Promise.all(
			projects.map(async ({ copy }, index) => {
				const file = path.join(copy.root, 'site.zip');
				const env = index === 0 ? here : elsewhere;
				const ran = await runNode(['scripts/zip.ts', '--out', file], { cwd: copy.root, env });
				assert.equal(ran.code, 0, ran.stderr);
				return readFileSync(file);
			}),
		);
		assert.ok(archives[0] && archives[1]?.equals(archives[0]));
	});
});
