// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

// What an npm that called us exports to its scripts and what would change our install: another
// script's `--global` or `--workspace` is not meant for this folder.
const meantForOthers =
	/^npm_config_(dry_run|global|include|json|location|omit|only|package_lock|package_lock_only|production|workspace|workspaces)$/i;

// Everything is needed to build and to test, also where NODE_ENV=production leaves out devDependencies.
// The engines of some packages ask for the pinned Node, which npm itself does not run on.
const always = [
	'--include=dev',
	'--include=optional',
	'--no-engine-strict',
	'--no-audit',
	'--no-fund',
	'--loglevel=error',
];

/**
 * The npm that called us, or the one in PATH.
 *
 * It runs on the Node it was started with, never on the pinned one in node_modules, which an
 * install may be about to replace.
 *
 * @param {string} root the checkout
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath the Node that runs us
 * @returns {{ command: string, args: string[] }} the command and what stands before npm's own words
 */
export function npmCommand(root, env, execPath) {
	const cli = env.npm_execpath;
	if (!cli || path.basename(cli) !== 'npm-cli.js' || !existsSync(cli)) {
		return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
	}
	const modules = path.join(root, 'node_modules') + path.sep;
	const outside = [env.npm_node_execpath, execPath, nodeInPath(env)].find(
		(node) => node && !node.startsWith(modules),
	);
	return { command: outside ?? execPath, args: [cli] };
}

/**
 * @param {'ci' | 'install'} verb
 * @param {boolean} online without a network npm tries for five minutes; from its cache alone it
 *   succeeds or fails within seconds
 */
export function installArguments(verb, online) {
	const words = verb === 'ci' ? ['ci'] : ['install', '--no-save'];
	return [...words, ...always, ...(online ? [] : ['--offline'])];
}

/** Asks the registry for a sign of life; a third of a second, ten seconds at most. */
export const pingArguments = [
	'ping',
	'--fetch-retries=0',
	'--fetch-timeout=10000',
	'--loglevel=error',
];

/**
 * The environment for an install, without what an outer npm meant for itself.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function npmEnvironment(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !meantForOthers.test(name)));
}

const noNetwork =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED)\b/;

const causes = /** @type {const} */ ([
	[
		noNetwork,
		'No network: the packages could not be fetched. Connect to it and give the same command again; what has been fetched is kept.',
	],
	[
		/\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|UNABLE_TO_VERIFY_LEAF_SIGNATURE|DEPTH_ZERO_SELF_SIGNED_CERT)\b/,
		'npm does not trust the certificate of its registry. Set NODE_EXTRA_CA_CERTS to the file of your network’s certificates and give the same command again.',
	],
	[/\bENOSPC\b/, 'The disk is full. Free about 700 MB and give the same command again.'],
	[
		/\b(EACCES|EPERM|EROFS)\b/,
		'npm may not write here. Make this folder, node_modules and npm’s cache yours to write to and give the same command again.',
	],
]);

/**
 * Whether a ping failed for want of a network; a registry that answers with a refusal is there.
 *
 * @param {string} output everything npm printed
 */
export function isOffline(output) {
	return noNetwork.test(output);
}

/**
 * What an npm that failed said, as one sentence where the cause is known, else its own words.
 *
 * @param {string} output everything it printed
 */
export function explainNpmFailure(output) {
	for (const [pattern, sentence] of causes) {
		if (pattern.test(output)) return sentence;
	}
	const lines = output.split('\n').filter((line) => line.trim() !== '');
	return ['npm could not install the packages. It said:', ...lines.slice(0, 20)].join('\n  ');
}

/**
 * `npm ci` of npm 11 refuses a lock file whose optional packages for other systems are not listed
 * one by one (https://github.com/npm/cli/issues/4828), while `npm install` follows the same file.
 *
 * @param {string} output everything `npm ci` printed
 */
export function refusesLockFile(output) {
	return /\bEUSAGE\b/.test(output);
}

/** @param {NodeJS.ProcessEnv} env */
function nodeInPath(env) {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	return (env.PATH ?? env.Path ?? '')
		.split(path.delimiter)
		.filter((folder) => folder !== '' && !folder.includes('node_modules'))
		.map((folder) => path.join(folder, name))
		.find((file) => existsSync(file));
}
