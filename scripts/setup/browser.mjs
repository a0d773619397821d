// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {(line: string) => void} Say */

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
];

const places = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	],
};

/**
 * Finds a Chromium for browser tests and PDFs, or fetches one, and remembers it in
 * `node_modules/.browser.json` as `{ executablePath }`.
 *
 * @param {string} root the checkout, its packages installed
 * @param {Say} say
 * @throws {SetupError} when there is none and none can be fetched
 */
export async function ensureBrowser(root, say) {
	const record = path.join(root, 'node_modules', '.browser.json');
	const chosen = process.env.CHROME_PATH;
	if (isStillThere(record, chosen)) return;
	if (chosen && !works(chosen)) {
		throw new SetupError(
			`CHROME_PATH is ${chosen}, which does not run. Set it to a Chrome or Chromium, or unset it.`,
		);
	}
	const executablePath =
		findBrowser() ?? (await fetchFromDebian(root, say)) ?? (await fetchFromPlaywright(root, say));
	if (executablePath === undefined) {
		throw new SetupError(
			'No Chrome or Chromium was found, and none could be fetched. Install one (Debian: apt-get install chromium) or set CHROME_PATH to one, and give the same command again.',
		);
	}
	writeFileSync(record, JSON.stringify({ executablePath, chosen }));
	say(`Browser: ${executablePath}`);
}

/**
 * Where a Chromium may stand, the likeliest first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform as in `process.platform`
 * @returns {string[]} paths, in most of which there is nothing
 */
export function browserCandidates(env, platform) {
	const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
	const usual = platform === 'darwin' || platform === 'win32' ? places[platform] : [];
	return [...(env.CHROME_PATH ? [env.CHROME_PATH] : []), ...inPath, ...usual];
}

/**
 * Ubuntu and others have a `chromium` package that only points to another installer.
 *
 * @param {string} osRelease the text of /etc/os-release
 */
export function isDebian(osRelease) {
	return /^ID="?debian"?$/m.test(osRelease);
}

/**
 * @param {string} record
 * @param {string | undefined} chosen
 */
function isStillThere(record, chosen) {
	if (!existsSync(record)) return false;
	const found = /** @type {{ executablePath: string, chosen?: string }} */ (
		JSON.parse(readFileSync(record, 'utf8'))
	);
	return existsSync(found.executablePath) && found.chosen === chosen;
}

function findBrowser() {
	return browserCandidates(process.env, process.platform).find(works);
}

/** @param {string} file */
function works(file) {
	if (!existsSync(file)) return false;
	// On Windows `--version` opens a window.
	if (process.platform === 'win32') return true;
	return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} root
 * @param {Say} say
 */
async function fetchFromDebian(root, say) {
	const aptGet = '/usr/bin/apt-get';
	const osRelease = '/etc/os-release';
	const mayInstall = process.getuid?.() === 0 && existsSync(aptGet);
	if (!mayInstall || !existsSync(osRelease)) return undefined;
	if (!isDebian(readFileSync(osRelease, 'utf8'))) return undefined;
	say('No browser here yet; installing Debian’s chromium, which takes a minute …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const options = { cwd: root, env, say, limitMinutes: 6 };
	await runCommand(aptGet, ['update', '-qq'], options);
	const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
	await runCommand(aptGet, install, options);
	return findBrowser();
}

/**
 * @param {string} root
 * @param {Say} say
 */
async function fetchFromPlaywright(root, say) {
	say('Fetching Playwright’s Chromium, about 180 MB …');
	const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
	const node = path.join(root, 'node_modules', '.bin', 'node');
	const options = { cwd: root, env: process.env, say, limitMinutes: 10 };
	const program = process.platform !== 'win32' && existsSync(node) ? node : process.execPath;
	await runCommand(program, [cli, 'install', '--no-shell', 'chromium'], options);
	const ask = 'import("playwright-core").then((p) => console.log(p.chromium.executablePath()))';
	const { output } = await runCommand(program, ['-e', ask], options);
	const executablePath = output.trim();
	return works(executablePath) ? executablePath : undefined;
}
