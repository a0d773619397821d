import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../support/check-note.ts';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

test('a block that is meant to fail may have a fault in its content', async () => {
	for (const [language, code] of [
		['bash', 'docker rnu ('],
		['console', '$ docker-compose up'],
		['json', '{'],
		['yaml', 'a: [b'],
		['bash', 'brctl show'],
	] as const) {
		const fence = `${language} expect-fail="shown as a mistake"`;
		assert.deepEqual(await findIn(block(fence, code)), [], code);
	}
});

test('a block that is meant to fail and does not is told, in every language', async () => {
	for (const [language, code] of [
		['bash', 'docker ps'],
		['json', '{}'],
		['text', 'anything'],
		['js', 'const a;'],
	] as const) {
		const fence = `${language} expect-fail="shown as a mistake"`;
		assert.deepEqual(await findIn(block(fence, code)), ['1:1 expect-fail-holds'], language);
	}
});

test('a block that is not checked cannot fail', async () => {
	const fence = 'bash illustrative="parts left out" expect-fail="shown as a mistake"';
	assert.deepEqual(await findIn(block(fence, 'docker rnu')), ['1:1 expect-fail-holds']);
});

test('the faults of other blocks are still told', async () => {
	const text = `${block('bash expect-fail="old name"', 'docker-compose up')}\n${block('bash', 'docker-compose up')}`;
	assert.deepEqual(await findIn(text), ['6:1 retired-command']);
});

test('an opt-out needs a reason of several words, and a block without a reason is judged', async () => {
	assert.deepEqual(await findIn(block('bash illustrative', 'docker rnu')), [
		'1:1 fence-attribute',
		'2:8 unknown-subcommand',
	]);
	assert.deepEqual(await findIn(block('bash expect-fail=""', 'docker ps')), [
		'1:1 fence-attribute',
	]);
	assert.deepEqual(await findIn(block('bash illustrative="x"', 'docker rnu')), [
		'1:1 opt-out-reason',
	]);
});

test('no block opts out of secrets and pasted characters', async () => {
	const key = `AKIA${'Q7RZMN2X'.repeat(2)}`;
	for (const attribute of ['illustrative', 'expect-fail']) {
		const fence = `bash ${attribute}="a mistake of old"`;
		const code = `docker-compose –d\ndocker login -p hunter2\necho ${key}`;
		assert.deepEqual(await findIn(block(fence, code)), [
			'2:16 code-dash',
			'3:14 secret-password',
			'4:6 secret-key',
		]);
	}
});
