import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { colourAhead, keepTokens } from '../../src/coloured-code.ts';
import { readTokens } from '../../src/notes/code-tokens.ts';
import { codeToColour } from '../../src/notes/code.ts';
import { readBody } from '../../src/notes/read-note.ts';
import { renderNote } from '../../src/notes/render-note.ts';
import { renderOptions } from './notes/support/render-options.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const yaml = { language: 'yaml', code: 'services:\n  web: 1' };
const bash = { language: 'bash', code: 'docker run --rm hello-world' };
const never = () => Promise.reject(new Error('was to be coloured ahead'));

test('what is coloured ahead is as if it were coloured now, and is given once', async () => {
	colourAhead([yaml, bash, yaml]);
	for (const { language, code } of [bash, yaml]) {
		const runs = await keepTokens(language, code, never);
		assert.deepEqual(runs, await readTokens(code, language));
		await assert.rejects(keepTokens(language, code, never));
	}
});

test('what was not is made', async () => {
	colourAhead([yaml]);
	const made = [{ text: 'made' }];
	assert.equal(await keepTokens('yaml', 'other: 1', () => Promise.resolve(made)), made);
});

test('where the thread dies, everything is made', async () => {
	colourAhead([{ language: 'yaml', code: null as never }, bash]);
	const made = [{ text: 'made' }];
	assert.equal(await keepTokens(bash.language, bash.code, () => Promise.resolve(made)), made);
});

test('the pages ask for exactly the blocks that are listed', async () => {
	const notes = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.mdx?$/.test(file),
	);
	const listed = new Set<string>();
	const asked = new Set<string>();
	const texts = [
		...notes.map((file) => readFileSync(path.join(content, file), 'utf8')),
		'```YAML {1}\na: 1\n\n```\n\n~~~diff\n+a\n~~~\n\n```console\n$ ls\n```\n\n    indented\n\n```text\na\n```\n',
		`\`\`\`yaml\n${'a: 1\n'.repeat(7000)}\`\`\`\n`,
	];
	for (const text of texts) {
		const { tree, facts } = readBody(text, 'mdx');
		assert.ok(tree && facts);
		for (const block of codeToColour(facts.fences)) listed.add(JSON.stringify(block));
		const keepTokens = (language: string, code: string) => {
			asked.add(JSON.stringify({ language, code }));
			return Promise.resolve([{ text: code }]);
		};
		await renderNote(tree, { ...renderOptions, keepTokens });
	}
	assert.ok(listed.size > 50);
	assert.deepEqual(asked, listed);
});
