import { spawn } from 'node:child_process';

export interface Ran {
	/** Null when it was ended by a signal, as after the limit. */
	code: number | null;
	stdout: string;
	stderr: string;
}

interface RunOptions {
	cwd?: string;
	/** Added to this process's own environment; undefined takes a name away. */
	env?: Readonly<Record<string, string | undefined>>;
	/** What it reads from stdin; nothing when absent. */
	input?: string;
	/** Seconds after which it is killed. */
	limit?: number;
}

/**
 * Runs Node with these arguments to its end and keeps what it prints. Never rejects for what the
 * program does.
 */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
	const { cwd, env = {}, input, limit = 60 } = options;
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd,
			// NODE_TEST_CONTEXT would make a `node --test` inside a test keep its results to itself.
			env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
			timeout: limit * 1000,
			killSignal: 'SIGKILL',
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		// A program that ends without reading its input is no fault of the test's.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input ?? '');
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}
