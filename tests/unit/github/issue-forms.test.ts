import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Issue } from '../../../src/course/issue-link.ts';
import { root } from './workflows.ts';

interface Form {
	name: string;
	description: string;
	labels: string[];
	body: { type: string; id: string; attributes: { label: string } }[];
}

const folder = path.join(root, '.github/ISSUE_TEMPLATE');
const forms = new Map(
	globSync('*.yml', { cwd: folder })
		.filter((file) => file !== 'config.yml')
		.map((file) => [
			path.parse(file).name,
			parse(readFileSync(path.join(folder, file), 'utf8')) as Form,
		]),
);

const linked: Record<Issue['form'], true> = { mistake: true, time: true };

for (const name of Object.keys(linked)) {
	test(`the form "${name}" has the fields that pages fill in`, () => {
		const inputs = forms.get(name)?.body.filter(({ type }) => type === 'input');
		const ids = inputs?.map(({ id }) => id) ?? [];
		for (const id of ['page', 'file']) assert.ok(ids.includes(id), id);
	});
}

for (const [name, form] of forms) {
	test(`the form "${name}" is one that GitHub accepts`, () => {
		assert.ok(form.name && form.description && form.labels.length > 0);
		const ids = form.body.map(({ id }) => id);
		assert.deepEqual(ids, [...new Set(ids)]);
		for (const { type, id, attributes } of form.body) {
			assert.match(type, /^(?:input|textarea)$/);
			assert.match(id, /^[a-z][\w-]*$/);
			// Words of the address that mean something else to GitHub.
			assert.doesNotMatch(id, /^(?:assignees|body|labels|milestone|projects|template|title)$/);
			assert.ok(attributes.label);
		}
	});
}
