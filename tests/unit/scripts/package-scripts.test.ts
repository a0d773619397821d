import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { deepSuites, suites } from '../../../scripts/test/suites.ts';

const root = path.join(import.meta.dirname, '../../..');
const { scripts, ...manifest } = JSON.parse(
	readFileSync(path.join(root, 'package.json'), 'utf8'),
) as Record<string, Record<string, string>> & { scripts: Record<string, string> };
// Every hook begins with `pre`, and so does `preview`.
const isHook = (name: string) => name.startsWith('pre') && name.slice(3) in scripts;
const names = Object.keys(scripts).filter((name) => !isHook(name));

test('every script runs the set-up first', () => {
	assert.ok(names.includes('start') && names.includes('test') && names.includes('preview'));
	for (const name of names) {
		assert.match(scripts[`pre${name}`] ?? '', /^node scripts\/setup\.mjs( --browser)?$/, name);
	}
});

test('every script and every suite runs files of ours that exist', () => {
	const lines = [
		...Object.values(scripts),
		...[...suites, ...deepSuites].map(({ args }) => args.join(' ')),
	];
	const files = lines.flatMap((line) => line.match(/\b(?:scripts|checks)\/[\w./-]+/g) ?? []);
	assert.ok(files.length > 10);
	for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
});

test('a script that runs one suite names one that there is', () => {
	let found = 0;
	for (const [name, line] of Object.entries(scripts)) {
		const suite = /^node scripts\/test\.ts (\w+)$/.exec(line)?.[1];
		if (suite === undefined || suite === 'deep') continue;
		found++;
		assert.ok(
			suites.some((one) => one.name === suite),
			`${name} runs ${suite}`,
		);
	}
	assert.ok(found > 0);
});

test('every version is exact', () => {
	for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
		for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
			assert.match(version, /^\d+\.\d+\.\d+$/, name);
		}
	}
});
