// @ts-check
// The site needs a newer Node than the machine may have. One comes along as an optional package for
// the common systems (docs/decisions/0002); npm puts it first in the PATH of every script.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './setup-error.mjs';

/** The oldest Node that everything here runs on; eslint-plugin-astro asks for the newest of all. */
export const oldestNode = '22.22.3';

/** @typedef {{ platform: string, arch: string, version: string }} Machine its own Node's version */

/** @type {Machine} */
const thisMachine = {
	platform: process.platform,
	arch: process.arch,
	version: process.versions.node,
};

/**
 * Puts the pinned Node where scripts find it, or makes sure that the machine's own will do. Runs
 * it only when it has just been put there.
 *
 * @param {string} root the checkout
 * @throws {SetupError} when neither is new enough
 */
export function ensurePinnedNode(root) {
	if (!places(root, process.platform).some((file) => existsSync(file))) verifyPinnedNode(root);
}

/**
 * Like `ensurePinnedNode`, and starts the pinned Node to see that it runs on this machine; one
 * that does not is taken out of the way.
 *
 * @param {string} root the checkout
 * @param {Machine} machine
 * @throws {SetupError} when there is no Node that is new enough
 */
export function verifyPinnedNode(root, { platform, arch, version } = thisMachine) {
	link(root, platform, arch);
	if (places(root, platform).some(runs)) return;
	for (const file of places(root, platform)) rmSync(file, { force: true });
	if (isAtLeast(version, oldestNode)) return;
	throw new SetupError(
		`Node ${oldestNode} or newer is needed: this one is ${version}, and none comes along for ${platform} on ${arch}. Install it from https://nodejs.org and give the same command again.`,
	);
}

/**
 * The packages that may hold a Node for a system.
 *
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function nodePackages(platform, arch) {
	const system = `${platform === 'win32' ? 'win' : platform}-${arch}`;
	return [`node-${system}`, `node-bin-${system}`];
}

/**
 * Compares versions by number: 22.9.0 is older than 22.19.0.
 *
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
	const [have, want] = [version, least].map((text) => text.split('.').map(Number));
	for (const [index, number] of (want ?? []).entries()) {
		const other = have?.[index] ?? 0;
		if (other !== number) return other > number;
	}
	return true;
}

/**
 * npm 10 installs the package without linking its program, npm 11 does both.
 *
 * @param {string} root
 * @param {string} platform
 * @param {string} arch
 */
function link(root, platform, arch) {
	const [place] = places(root, platform);
	if (place === undefined || places(root, platform).some((file) => existsSync(file))) return;
	const program = nodePackages(platform, arch)
		.map((name) => path.join(root, 'node_modules', name, 'bin', path.basename(place)))
		.find((file) => existsSync(file));
	if (program === undefined) return;
	mkdirSync(path.dirname(place), { recursive: true });
	// A link that leads nowhere does not exist and is in the way.
	rmSync(place, { force: true });
	if (platform === 'win32') copyFileSync(program, place);
	else symlinkSync(path.relative(path.dirname(place), program), place);
}

/**
 * Where scripts find it; npm makes a `.cmd` of it on Windows.
 *
 * @param {string} root
 * @param {string} platform
 */
function places(root, platform) {
	const names = platform === 'win32' ? ['node.exe', 'node.cmd'] : ['node'];
	return names.map((name) => path.join(root, 'node_modules', '.bin', name));
}

/** @param {string} program */
function runs(program) {
	const shell = program.endsWith('.cmd');
	return existsSync(program) && spawnSync(program, ['-v'], { shell }).status === 0;
}
