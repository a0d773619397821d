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
	[undefined, 'text', 'FROM a'],
	[undefined, 'jsonc', '{}'],
];

for (const [kind, language, code, title] of kinds) {
	const named = title === undefined ? '' : ` titled ${title}`;
	test(`${language} ${JSON.stringify(code)}${named} is ${kind ?? 'no file that is judged'}`, () => {
		assert.equal(fileKindOf(snippet(language, code, title)), kind);
		assert.equal(judgedAsFile(snippet(language, code, title)) === undefined, kind === undefined);
	});
}
