// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a command without showing what it prints, and says every ten seconds that it is still at
 * work.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.say
 * @param {number} options.limitMinutes after which it is killed
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects: a command that does not exist
 *   is one that failed
 */
export function runCommand(command, args, { cwd, env, say, limitMinutes }) {
	const begun = Date.now();
	const ticking = setInterval(
		() => say(`… still at it, ${Math.round((Date.now() - begun) / 1000)} s`),
		10_000,
	);
	return new Promise((resolve) => {
		let output = '';
		/** @param {boolean} ok */
		const end = (ok) => {
			clearInterval(ticking);
			resolve({ ok, output });
		};
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: limitMinutes * 60_000,
			shell: command.endsWith('.cmd'),
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		child.on('error', (error) => {
			output += error.message;
			end(false);
		});
		child.on('close', (code) => end(code === 0));
	});
}
