// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// Longer than npm may take; an older lock is one whose process number went to another process.
const limitMs = 20 * 60_000;

/**
 * Lets one set-up at a time work in a checkout: `npm run dev` in one window and `npm test` in
 * another must not install into the same folder at once. A lock whose process is gone does not
 * count.
 *
 * @param {string} root the checkout
 * @param {(line: string) => void} say
 * @param {() => Promise<void>} work
 */
export async function withLock(root, say, work) {
	const file = path.join(root, '.cache', 'setup.lock');
	mkdirSync(path.dirname(file), { recursive: true });
	let told = false;
	while (!take(file)) {
		if (!isHeld(file)) {
			rmSync(file, { force: true });
			continue;
		}
		if (!told) say('Another set-up is at work in this folder (.cache/setup.lock); waiting …');
		told = true;
		await sleep(500);
	}
	try {
		await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/**
 * @param {string} file
 * @returns {boolean} whether the lock is ours now
 */
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** @param {string} file */
function isHeld(file) {
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		const age = Date.now() - statSync(file).mtimeMs;
		// An empty file is a lock that is being written this very moment, or one never written.
		if (holder === 0) return age < 5000;
		return age < limitMs && process.kill(holder, 0);
	} catch (error) {
		// EPERM: the process lives and belongs to somebody else. Anything else: it is gone.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
