import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listImages } from '../../../../../src/notes/snippets/files/images.ts';
import type { FileKind } from '../../../../../src/notes/snippets/files/kind.ts';
import { readYamlText } from '../../../../../src/notes/snippets/files/yaml-text.ts';

async function imagesIn(kind: FileKind, code: string): Promise<string[]> {
	const { values } = readYamlText(code, () => false);
	const images = await listImages(kind, code, values);
	return images.map(({ reference, at }) => {
		assert.ok(code.slice(at).startsWith(reference));
		return reference;
	});
}

test('of a Compose file the images that are not built here are listed', async () => {
	const code = 'services:\n  a: {image: nginx}\n  b: {image: mine, build: .}\n  c: {}\n';
	assert.deepEqual(await imagesIn('compose', code), ['nginx']);
});

test('of a manifest the images of all its containers are listed, whatever keeps the Pod', async () => {
	const pod = (image: string) =>
		`{initContainers: [{image: init}], containers: [{name: a, image: "${image}"}, {name: b}]}`;
	const code = [
		`kind: Pod\nspec: ${pod('one:1')}`,
		`kind: Deployment\nspec: {template: {spec: ${pod('two:1')}}}`,
		`kind: CronJob\nspec: {jobTemplate: {spec: {template: {spec: ${pod('three:1')}}}}}`,
		`kind: List\nitems: [{kind: Pod, spec: {containers: [{image: four}]}}]`,
	].join('\n---\n');
	const found = await listImages('kubernetes', code, readYamlText(code, () => false).values);
	assert.deepEqual(
		found.map(({ reference }) => reference),
		['init', 'one:1', 'init', 'two:1', 'init', 'three:1', 'four'],
	);
});

test('of a task definition the images are listed, also of one that was printed', async () => {
	const task = '{containerDefinitions: [{image: api}]}';
	assert.deepEqual(await imagesIn('task-definition', task), ['api']);
	assert.deepEqual(await imagesIn('task-definition', `{taskDefinition: ${task}}`), ['api']);
});

test('a Dockerfile gives the images that its stages begin with', async () => {
	const code = 'FROM alpine:3.24 AS a\nFROM a\nFROM node:26\n';
	const found = await listImages('dockerfile', code, []);
	assert.deepEqual(
		found.map(({ reference, at }) => [reference, code.indexOf(reference) === at]),
		[
			['alpine:3.24', true],
			['node:26', true],
		],
	);
});

test('a stack file is read as a Compose file is, and a template of CloudFormation has no images', async () => {
	const code = 'services:\n  a: {image: nginx}\n  b: {image: ""}\n  c: {image: [x]}\n';
	assert.deepEqual(await imagesIn('stack', code), ['nginx']);
	assert.deepEqual(await imagesIn('cloudformation', code), []);
});
