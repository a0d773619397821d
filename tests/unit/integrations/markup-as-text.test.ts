// A site that is built of a course whose words hold markup and names of objects.
import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { partAsked } from '../../../src/layouts/part-asked.ts';
import { foreignCode, isDataScript, scriptsIn } from '../../support/foreign-code.ts';
import type { Ran } from '../../support/run-node.ts';
import { asText } from '../checks/support/hostile-course.ts';
import { SmallProject } from './support/small-project.ts';

describe('a site whose words hold markup and names of objects', () => {
	let project: SmallProject;
	let ran: Ran;

	before(async () => {
		project = await SmallProject.make();
		cpSync(asText, project.copy.content, { recursive: true });
		ran = await project.build();
	});

	after(() => project[Symbol.asyncDispose]());

	test('is built, and none of it has run', () => {
		assert.equal(ran.code, 0, ran.stdout + ran.stderr);
		assert.deepEqual(project.traces(), []);
	});

	test('has no code in its pages but its own', () => {
		const pages = globSync('**/*.html', { cwd: project.copy.dist });
		assert.ok(pages.length > 20);
		const read = (name: string) => readFileSync(path.join(project.copy.dist, name), 'utf8');
		const honest = path.join('networking', 'network-basics', 'index.html');
		const ours = new Set([...scriptsIn(read(honest)), partAsked]);
		for (const name of pages) {
			const found = foreignCode(read(name), {
				forms: true,
				isOurScript: ({ address, type, text }) =>
					address?.startsWith('/_astro/') ?? (isDataScript(type, text) || ours.has(text)),
			});
			assert.deepEqual(found, [], name);
		}
	});
});
