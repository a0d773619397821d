import { CouldNotRun } from './could-not-run.ts';
import { printable } from './reporters/printable.ts';

/** Milliseconds after which somebody who waits wants to know why. */
const patience = 1000;

/**
 * Runs a command to its end and sets the exit code: what it answers, or 2 with one sentence when it
 * could not run. A reader that has seen enough and closes the pipe ends it in silence.
 *
 * @param name as npm calls it, such as `check:links`.
 */
export async function runCommand(name: string, run: () => Promise<number>): Promise<void> {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit();
		throw error;
	});
	try {
		process.exitCode = await run();
	} catch (error) {
		const { message, stack } = error instanceof Error ? error : new Error(String(error));
		const said =
			error instanceof CouldNotRun
				? message
				: `npm run ${name} itself failed: ${message}. DEBUG=1 npm run ${name} shows where.`;
		console.error(said.split('\n').map(printable).join('\n'));
		if (process.env['DEBUG'] === '1') console.error(stack);
		process.exitCode = 2;
	}
}

/** Says what is being done when that takes more than a moment. */
export async function withPatience<T>(sentence: string, work: () => Promise<T>): Promise<T> {
	const waiting = setTimeout(() => console.error(sentence), patience);
	try {
		return await work();
	} finally {
		clearTimeout(waiting);
	}
}
