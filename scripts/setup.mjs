// @ts-check
// Makes a checkout ready: packages, the pinned Node and, with `--browser`, a Chromium for the
// tests. Every npm script calls it first, so it needs nothing installed, runs on Node 18 and, when
// there is nothing to do, reads a few files and is gone. It writes to stderr: what a script prints
// on stdout stays its own.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { withLock } from './setup/lock.mjs';
import { ensurePackages, packagesReady } from './setup/packages.mjs';
import { ensurePinnedNode } from './setup/pinned-node.mjs';
import { SetupError } from './setup/setup-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} line */
function say(line) {
	process.stderr.write(`set-up  ${line}\n`);
}

try {
	if (!packagesReady(root)) {
		await withLock(root, say, () => ensurePackages(root, say));
	}
	ensurePinnedNode(root);
	if (process.argv.includes('--browser')) {
		await ensureBrowser(root, say);
	}
} catch (error) {
	if (!(error instanceof SetupError)) throw error;
	say(error.message);
	process.exitCode = 1;
}
