import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { annotate, plainLine, setOutput, summarize } from '../../../../scripts/github/outputs.mjs';

test('an output and a summary go into the files that the runner names', (context) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'outputs-'));
	const names = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
	const before = names.map((name) => process.env[name]);
	context.after(() => {
		rmSync(folder, { recursive: true, force: true });
		for (const [index, name] of names.entries()) {
			if (before[index] === undefined) Reflect.deleteProperty(process.env, name);
			else process.env[name] = before[index];
		}
	});
	for (const name of names) process.env[name] = path.join(folder, name);
	setOutput('code', 'true');
	setOutput('number', '7');
	summarize('**Done**');
	const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
	assert.equal(read('GITHUB_OUTPUT'), 'code=true\nnumber=7\n');
	assert.equal(read('GITHUB_STEP_SUMMARY'), '**Done**\n');
});

test('an output cannot set another one', () => {
	assert.throws(() => setOutput('number', '7\ncode=false'), /has one line/);
});

test('what a stranger wrote begins no workflow command', (context) => {
	const lines: string[] = [];
	context.mock.method(console, 'log', (line: string) => lines.push(line));
	annotate('error', 'a\n::set-output name=code::false\r##[error]100 %\u2028');
	assert.equal(lines.length, 1);
	assert.match(lines[0] ?? '', /^::error::a[^\r\n\u2028]+$/);
	assert.match(lines[0] ?? '', /100 %25/);
	assert.doesNotMatch(lines[0] ?? '', /##\[/);
});

test('a name keeps its letters', () => {
	assert.equal(plainLine('content/ü 中/a-b.mdx'), 'content/ü 中/a-b.mdx');
});
