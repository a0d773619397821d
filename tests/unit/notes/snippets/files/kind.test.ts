import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgedAsFile } from '../../../../../src/notes/snippets/files/judged-as-file.ts';
import { fileKindOf, type FileKind } from '../../../../../src/notes/snippets/files/kind.ts';
import type { Snippet } from '../../../../../src/notes/snippets/snippet.ts';

function snippet(language: string, code: string, title?: string): Snippet {
	const fence = {
		language,
		meta: '',
		code,
		indented: false,
		mark: '```',
		closed: true,
		line: 1,
		column: 1,
	};
	return { language, code, title, fence };
}

const kinds: [FileKind | undefined, string, string, string?][] = [
	['dockerfile', 'dockerfile', 'FROM a:1'],
	['compose', 'yaml', 'services:\n  web: {}'],
	['compose', 'yaml', 'services:\n  web: {}', 'compose.prod.yaml'],
	['compose', 'yml', 'networks: {}', 'docker-compose.yml'],
	['stack', 'yaml', 'services: {}', 'stack.yaml'],
	['stack', 'yaml', 'services: {}', 'The same as a stack'],
	['kubernetes', 'yaml', 'apiVersion: v1\nkind: Pod'],
	['kubernetes', 'yaml', '---\nkind: Deploymnt\napiVersion: "apps/v1"'],
	['kubernetes', 'json', '{"apiVersion": "v1", "kind": "Pod"}'],
	['yaml', 'yaml', 'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster'],
	['yaml', 'yaml', 'apiVersion: argoproj.io/v1alpha1\nkind: Application'],
	['cloudformation', 'yaml', 'AWSTemplateFormatVersion: 2010-09-09'],
	['cloudformation', 'yaml', 'Resources:\n  A:\n    Type: AWS::S3::Bucket'],
	['cloudformation', 'json', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}'],
	['task-definition', 'json', '{"containerDefinitions": []}'],
	['policy', 'json', '{"Statement": []}'],
	['workflow', 'yaml', 'on: push', '.github/workflows/ci.yml'],
	['yaml', 'yaml', 'deploy:\n  services: 2'],
	['json', 'json', '{"services": {}}'],
	['json', 'json', '{'],
	['compose', 'yaml', '"services" : {}'],
	['compose', 'yaml', "'services': {}"],
	['compose', 'yaml', 'services:'],
	['yaml', 'yaml', 'services:x'],
	['compose', 'yaml', 'a: 1', 'In lab/docker-compose.override.yml'],
	['compose', 'yaml', 'a: 1', 'compose-lab.yaml, the first'],
	['compose', 'yaml', 'a: 1', 'compose.yml'],
	['yaml', 'yaml', 'a: 1', 'mycompose.yaml'],
	['yaml', 'yaml', 'a: 1', 'composed.yaml'],
	['yaml', 'yaml', 'a: 1', 'stack.yaml'],
	['workflow', 'yml', 'on: push', 'In .github/workflows/ci.yaml'],
	['workflow', 'yaml', 'on: push', 'lab/.github/workflows/ci.yml'],
	['yaml', 'yaml', 'on: push', 'my.github/workflows/ci.yml'],
	['yaml', 'yaml', 'apiVersion: v1'],
	['yaml', 'yaml', 'kind: Pod'],
	['yaml', 'yaml', 'Resources: {}'],
	['yaml', 'yaml', 'a: AWS::S3::Bucket'],
	['json', 'json', '{"Type": "AWS::S3::Bucket"}'],
	['policy', 'json', '{"Statement"\n : []}'],
	['policy', 'json', '{"Effect": "Allow"}', 'bucket-policy.json'],
	['policy', 'json', '{"Action": "s3:*"}', 'The same policy'],
	['json', 'json', '{"Effect": "Allow"}', 'policy-examples.md'],
	['json', 'json', '{"Effect": "Allow"}', 'bucket.json'],
	['json', 'json', '{"Version": "1"}', 'policy.json'],
	['kubernetes', 'yaml', "kind: Role\napiVersion:  'rbac.authorization.k8s.io/v1'"],
	['kubernetes', 'yaml', 'kind: A\napiVersion: a.example/v1\n---\nkind: Pod\napiVersion: v1'],
	['yaml', 'yaml', 'kind: A\napiVersion: snapshot.storage.k8s.io/v1'],
	['kubernetes', 'json', '{"kind":"Pod","apiVersion" : "v1"}'],
	['dockerfile', 'docker', 'FROM a:1'],
	[undefined, 'text', 'FROM a'],
	[undefined, 'text', 'services: {}'],
	[undefined, 'jsonc', '{}'],
];

for (const [kind, language, code, title] of kinds) {
	const named = title === undefined ? '' : ` titled ${title}`;
	test(`${language} ${JSON.stringify(code)}${named} is ${kind ?? 'no file that is judged'}`, () => {
		assert.equal(fileKindOf(snippet(language, code, title)), kind);
		assert.equal(judgedAsFile(snippet(language, code, title)) === undefined, kind === undefined);
	});
}

test('a block is known by its first 20,000 characters', () => {
	const far = `# ${'a'.repeat(20_000)}\n`;
	assert.equal(fileKindOf(snippet('yaml', `${far}services: {}`)), 'yaml');
	assert.equal(fileKindOf(snippet('json', `{"a": "${far}", "Statement": []}`)), 'json');
	assert.equal(fileKindOf(snippet('yaml', `Resources: {}\n${far}a: AWS::S3::Bucket`)), 'yaml');
	assert.equal(
		fileKindOf(snippet('yaml', `kind: A\n"apiVersion" :\n${far}apiVersion: v1`)),
		'yaml',
	);
});
