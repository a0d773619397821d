import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fence } from '../../../../src/notes/note-facts.ts';
import { checkedAgainst } from '../../../../src/notes/snippets/checked-against.ts';
import { isChecked } from '../../../../src/notes/snippets/is-checked.ts';
import { judgedAs } from '../../../../src/notes/snippets/judged-as.ts';
import { listJudges } from '../../../../src/notes/snippets/list-judges.ts';
import { openToolbox } from '../../../../src/notes/snippets/load-tool.ts';
import { listSnippets, type Snippet } from '../../../../src/notes/snippets/snippet.ts';

const toolbox = openToolbox();

function fence(language: string, code: string, meta = ''): Fence {
	return { line: 10, column: 1, language, meta, code, indented: false, mark: '```', closed: true };
}

function block(...written: Parameters<typeof fence>): Snippet {
	const [snippet] = listSnippets([fence(...written)]);
	assert.ok(snippet);
	return snippet;
}

async function whatOf(...written: Parameters<typeof fence>): Promise<string[]> {
	return (await judgedAs(block(...written), toolbox)).map(({ what }) => what);
}

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\n';

test('a block of commands is judged by the tools in it, each once, else as Bash', async () => {
	const mixed = 'sudo docker ps; ls; kubectl get pods; docker ls';
	assert.deepEqual(await whatOf('bash', mixed), ['Docker', 'kubectl']);
	const session = '$ docker compose up\n$ aws s3 ls';
	assert.deepEqual(await whatOf('console', session), ['Docker Compose', 'AWS CLI']);
	assert.deepEqual(await whatOf('bash', 'ls'), ['Bash']);
	const [docker] = await judgedAs(block('bash', 'docker ps'), toolbox);
	assert.match(docker?.version ?? '', /^\d+\.\d+/);
});

test('a file is judged as its kind, and says a version or the day its table was made', async () => {
	assert.deepEqual(await whatOf('json', '{}'), ['JSON']);
	assert.deepEqual(await whatOf('dockerfile', 'FROM alpine:3.24'), ['Dockerfile']);
	const [manifest] = await judgedAs(block('yaml', pod), toolbox);
	assert.match(manifest?.version ?? '', /^1\.\d+$/);
	const [compose] = await judgedAs(block('yaml', 'services: {}', 'title="compose.yaml"'), toolbox);
	assert.match(compose?.read ?? '', /^\d{4}-\d\d-\d\d$/);
});

test('a block that is meant to fail is judged, one that illustrates is not', async () => {
	assert.deepEqual(await whatOf('bash', 'docker sp', 'expect-fail="misspelt"'), ['Docker']);
	assert.deepEqual(await whatOf('bash', 'docker ps', 'illustrative="parts left out"'), []);
});

test('whether a block is checked can be told without the tools', async () => {
	for (const [checked, ...written] of [
		[true, 'bash', 'ls'],
		[true, 'console', '$ ls\na'],
		[true, 'yaml', 'a: 1'],
		[true, 'yaml', 'apiVersion: example.org/v1\nkind: Rose'],
		[true, 'json', '{'],
		[true, 'dockerfile', ''],
		[false, 'console', 'mere output'],
		[false, 'yaml', 'a: …', 'illustrative="left out"'],
		[false, 'js', 'let a;'],
		[false, 'text', 'docker ps'],
		[false, 'mermaid', 'graph LR'],
		[false, '', 'a'],
	] as const) {
		const snippet = block(...(written as [string, string, string?]));
		assert.equal(isChecked(snippet), checked, written.join(' '));
		assert.equal((await judgedAs(snippet, toolbox)).length > 0, checked, written.join(' '));
	}
});

test('a note is checked against what each of its blocks is, in order and each once', async () => {
	const fences = [
		fence('console', '$ docker ps'),
		fence('js', 'let a;'),
		fence('yaml', pod),
		fence('bash', 'kubectl apply -f a.yaml; docker images'),
		fence('bash', 'helm ls', 'illustrative="of another course"'),
	];
	const judges = await checkedAgainst(fences, toolbox);
	assert.deepEqual(
		judges.map(({ what }) => what),
		['Docker', 'Kubernetes API', 'kubectl'],
	);
	assert.deepEqual(await checkedAgainst([fence('text', 'a'), fence('js', 'a')], toolbox), []);
});

test('the list of judges holds each tool and table once, with its day', async () => {
	const judges = await listJudges(toolbox);
	assert.equal(new Set(judges.map(({ what }) => what)).size, judges.length);
	for (const { what, read } of judges) assert.match(read ?? '', /^\d{4}-\d\d-\d\d$/, what);
	for (const code of ['docker ps', 'docker compose ps', 'docker buildx ls', 'kubectl', 'kops']) {
		const [judge] = await judgedAs(block('bash', code), toolbox);
		assert.deepEqual(
			judges.find(({ what }) => what === judge?.what),
			judge,
			code,
		);
	}
	const names = judges.map(({ what }) => what);
	for (const name of ['AWS CLI', 'Kubernetes API', 'Compose Specification', 'CloudFormation']) {
		assert.ok(names.includes(name), name);
	}
});
