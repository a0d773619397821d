// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainNpmFailure, installArguments, isOffline, npmCommand } from './npm.mjs';
import { npmEnvironment, pingArguments, refusesLockFile } from './npm.mjs';
import { verifyPinnedNode } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { fingerprint, parseManifest, planInstall, unfinished } from './stamp.mjs';

/** @typedef {(line: string) => void} Say */

/**
 * Whether everything in package.json stands in node_modules; reads a few files, runs nothing.
 *
 * @param {string} root the checkout
 */
export function packagesReady(root) {
	return planInstall(look(root)) === 'nothing';
}

/**
 * Installs what is missing and leaves a stamp, the last thing written, so that an interrupted
 * install is seen and begun anew.
 *
 * @param {string} root the checkout
 * @param {Say} say
 * @throws {SetupError} when npm fails, or when no Node that can build the site is at hand
 */
export async function ensurePackages(root, say) {
	const checkout = look(root);
	const plan = planInstall(checkout);
	if (plan === 'nothing') return;
	const begun = Date.now();
	say(
		plan === 'clean'
			? 'Installing packages; the first time this takes about half a minute …'
			: 'Bringing packages up to date …',
	);
	markUnfinished(root);
	const online = await isOnline(root, say);
	await (plan === 'clean' ? installClean(root, online, say) : install(root, online, say));
	const { missing } = look(root);
	if (missing.length > 0) {
		throw new SetupError(
			`npm ended well but left out ${missing.join(', ')}. Delete node_modules and give the same command again.`,
		);
	}
	verifyPinnedNode(root);
	writeFileSync(stampFile(root), checkout.fingerprint);
	say(`Packages are ready (${Math.round((Date.now() - begun) / 1000)} s).`);
}

/**
 * @param {string} root
 * @param {boolean} online
 * @param {Say} say
 */
async function installClean(root, online, say) {
	const { ok, output } = await npm(installArguments('ci', online), root, say);
	if (ok) return;
	if (!refusesLockFile(output)) throw new SetupError(explainNpmFailure(output));
	rmSync(modules(root), { recursive: true, force: true });
	markUnfinished(root);
	await install(root, online, say);
}

/**
 * @param {string} root
 * @param {boolean} online
 * @param {Say} say
 */
async function install(root, online, say) {
	const { ok, output } = await npm(installArguments('install', online), root, say);
	if (!ok) throw new SetupError(explainNpmFailure(output));
}

/**
 * @param {string} root
 * @param {Say} say
 */
async function isOnline(root, say) {
	const { ok, output } = await npm(pingArguments, root, say);
	return ok || !isOffline(output);
}

/**
 * @param {readonly string[]} words
 * @param {string} root
 * @param {Say} say
 */
function npm(words, root, say) {
	const { command, args } = npmCommand(root, process.env, process.execPath);
	return runCommand(command, [...args, ...words], {
		cwd: root,
		env: npmEnvironment(process.env),
		say,
		limitMinutes: 15,
	});
}

/**
 * @param {string} root
 * @returns {import('./stamp.mjs').Checkout}
 */
function look(root) {
	const manifest = readFileSync(path.join(root, 'package.json'), 'utf8');
	const lockFile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
	const { dependencies, devDependencies } = parseManifest(manifest);
	const stamp = stampFile(root);
	return {
		fingerprint: fingerprint(manifest, lockFile, `${process.platform} ${process.arch}`),
		stamp: existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined,
		installedByHand: existsSync(path.join(modules(root), '.package-lock.json')),
		missing: Object.keys({ ...dependencies, ...devDependencies }).filter(
			(name) => !existsSync(path.join(modules(root), name, 'package.json')),
		),
	};
}

/** @param {string} root */
function markUnfinished(root) {
	mkdirSync(modules(root), { recursive: true });
	writeFileSync(stampFile(root), unfinished);
}

/** @param {string} root */
function modules(root) {
	return path.join(root, 'node_modules');
}

/** @param {string} root */
function stampFile(root) {
	return path.join(modules(root), '.setup-stamp');
}
