import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../../..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');

const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
const installed = kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})).sort();

/** The first cell of each row names packages, in backticks; `*` stands for any name. */
const rows = text('docs/dependencies.md').matchAll(/^\| (`.*?) +\| +(.*?) +\|$/gm);
const documented = [...rows].flatMap(([, packages = '', why = '']) =>
	[...packages.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, why })),
);
const isNamedBy = (name: string, pattern: string) =>
	pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

test('every package has a row in docs/dependencies.md that says why', () => {
	assert.ok(documented.length > 20);
	const unexplained = installed.filter(
		(name) => !documented.some((row) => isNamedBy(name, row.name) && row.why.length > 10),
	);
	assert.deepEqual(unexplained, []);
});

test('every row of docs/dependencies.md is about a package that is installed, once', () => {
	const names = documented.map(({ name }) => name);
	assert.deepEqual(
		names.filter((pattern) => !installed.some((name) => isNamedBy(name, pattern))),
		[],
	);
	assert.equal(new Set(names).size, names.length);
});
