import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDockerfile } from '../../../../../src/notes/snippets/files/dockerfile.ts';

test('a Dockerfile is read with its instructions, flags and places', async () => {
	const code =
		'# syntax=docker/dockerfile:1\nFROM node:26 AS build\nRUN --mount=type=cache a \\\n  b\n';
	const { instructions } = await readDockerfile(code);
	assert.deepEqual(
		instructions.map(({ name, at, flags }) => [name, at, flags.map((flag) => flag.name)]),
		[
			['FROM', code.indexOf('FROM'), []],
			['RUN', code.indexOf('RUN'), ['mount']],
		],
	);
});

test('the images a file begins with are told; its own stages and scratch are none', async () => {
	const { bases } = await readDockerfile(
		[
			'FROM --platform=$BUILDPLATFORM node:26 AS build',
			'FROM Build AS test',
			'COPY --from=build /a /b',
			'COPY --from=0 /a /b',
			'COPY --from=nginx:1.29 /a /b',
			'FROM scratch',
		].join('\n'),
	);
	assert.deepEqual(
		bases.map(({ reference }) => reference),
		['node:26', 'nginx:1.29'],
	);
});

test('what stands in a here-document is no instruction', async () => {
	const { instructions } = await readDockerfile('FROM a:1\nRUN <<EOF\nFROM b\nEOF\n');
	assert.equal(instructions.length, 2);
});
