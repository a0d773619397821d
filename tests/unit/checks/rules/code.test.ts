import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findIn } from '../support/check-note.ts';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

test('dashes, quotes and spaces are judged in commands and not in what they print', async () => {
	const session = '$ docker run –rm\nit prints “x” – y\n$ echo ‘a’';
	assert.deepEqual(await findIn(block('console', session)), ['2:14 code-dash', '4:8 code-quote']);
});

test('a continued command is judged to its end', async () => {
	assert.deepEqual(await findIn(block('console', '$ docker run \\\n  –rm x\nout –put')), [
		'3:3 code-dash',
	]);
});

test('what is prose in code may be well set', async () => {
	const fine = [
		block('yaml', 'a: b # – it’s “fine” here'),
		block('js', 'const a = 1; // – it’s “fine” here'),
		block('text', 'a –b “c”\u00A0d'),
		block('bash', 'echo 10–20'),
		block('yaml', 'a: it’s fine'),
	];
	for (const text of fine) assert.deepEqual(await findIn(text), [], text);
});

test('a line with several stray characters of a kind is one finding that mends them all', async () => {
	const [finding] = await findAll(block('bash', 'echo “a” ‘b’'));
	assert.equal(finding?.id, 'code-quote');
	assert.deepEqual(
		finding.mends?.map(({ column, length, text }) => [column, length, text]),
		[
			[6, 1, '"'],
			[8, 1, '"'],
			[10, 1, "'"],
			[12, 1, "'"],
		],
	);
});

test('code within lists and quotes is found where it stands', async () => {
	assert.deepEqual(await findIn('- a\n\n  ```bash\n  x –y\n  ```\n'), ['4:5 code-dash']);
	assert.deepEqual(await findIn('> ```bash\n> x –y\n> ```\n'), ['2:5 code-dash']);
});

test('each fault behind a fence’s language is told', async () => {
	assert.deepEqual(await findIn(block('yaml title="a" title="b" x=1 y', 'a: b')), [
		'1:1 fence-attribute',
		'1:1 fence-attribute',
		'1:1 fence-attribute',
	]);
});

test('every language of the notes is known, and a misspelt one has its nearest', async () => {
	for (const language of ['bash', 'console', 'dockerfile', 'yaml', 'json', 'text', 'js', 'YAML']) {
		const code = { console: '$ a', dockerfile: 'FROM a:1', json: '"a"' }[language] ?? 'a';
		assert.deepEqual(await findIn(block(language, code)), [], language);
	}
	assert.match(
		(await findAll(block('javascrpt', 'a')))[0]?.message ?? '',
		/Did you mean javascript\?/,
	);
});

test('a diagram is judged as one: its words, its HTML, then its lines', async () => {
	assert.deepEqual(await findIn(block('mermaid', 'flowchart TB\n  A --> B')), [
		'1:1 diagram-alt',
		'1:1 diagram-title',
	]);
	const words = 'mermaid title="a" alt="b"';
	assert.deepEqual(await findIn(block(words, 'flowchart TB\n  A["a<br/>b"] --> B')), []);
	assert.deepEqual(await findIn(block(words, 'flowchart TB\n  A["<img src=x>"] --> B')), [
		'3:1 diagram-html',
	]);
	assert.deepEqual(await findIn(block(words, 'pie\n  "a": 1')), ['2:1 diagram-syntax']);
});
