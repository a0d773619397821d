import { spawn } from 'node:child_process';
import { freePort } from '../../../scripts/preview/free-port.ts';

export interface DevServer {
	/** Of the home page, without a slash at its end. */
	origin: string;
	/** What it has printed so far, without colours. */
	output: () => string;
	stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` without its set-up and waits until it answers.
 *
 * @param root the project, or a copy of it
 * @param env added to this process's own environment
 * @throws when it ends instead
 */
export async function startDevServer(
	root: string,
	env: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
	const port = await freePort();
	const child = spawn(
		process.execPath,
		['scripts/astro.ts', 'dev', '--ignore-lock', '--port', String(port)],
		{ cwd: root, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env } },
	);
	// It must not outlive the tests, however they end.
	process.once('exit', () => child.kill('SIGKILL'));
	let printed = '';
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				printed += text;
				if (printed.includes('watching for file changes')) resolve();
			});
		}
		void ended.then(() => reject(new Error(`astro dev ended:\n${printed}`)));
	});
	return {
		origin: `http://localhost:${port}`,
		output: () => printed,
		stop: async () => {
			child.kill();
			// One that is caught in a loop does not hear that.
			const caught = setTimeout(() => child.kill('SIGKILL'), 5000);
			await ended;
			clearTimeout(caught);
		},
	};
}
