import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countsOf, skippedOf } from './counts.ts';
import type { Outcome, Suite } from './suite.ts';

interface Options {
	/** The checkout. */
	root: string;
	/** Show what it prints at once, instead of keeping it. */
	live: boolean;
	/** Where programs keep what Node makes of their modules, for each other to find. */
	compiled?: string;
	/** Handed on to the suite's own program. */
	extra?: readonly string[];
}

const children = new Set<ChildProcess>();

/**
 * Runs a suite in a process of its own and counts what passed.
 *
 * @returns when it has ended, whichever way
 */
export async function runSuite(
	suite: Suite,
	{ root, live, compiled, extra = [] }: Options,
): Promise<Outcome> {
	const folder = mkdtempSync(path.join(tmpdir(), 'suite-'));
	const results = path.join(folder, 'results.json');
	const begun = performance.now();
	const args =
		suite.counting === 'node-test'
			? [...reporters(results, live), ...nodeTestArgs(suite.args, extra)]
			: [...suite.args, ...extra];
	const { ok, output } = await run(suite, args, {
		root,
		live,
		env: {
			...process.env,
			NODE_COMPILE_CACHE: compiled,
			...suite.env,
			TEST_RESULTS: results,
			// Set inside a test, it would keep a `node --test` from reporting for itself.
			NODE_TEST_CONTEXT: undefined,
		},
	});
	const told = readIfThere(results);
	rmSync(folder, { recursive: true, force: true });
	return {
		suite,
		ran: true,
		...countsOf(suite.counting, ok, told),
		skipped: skippedOf(told),
		seconds: (performance.now() - begun) / 1000,
		output,
	};
}

/** Ends every suite that still runs, for when `npm test` itself is told to end. */
export function endSuites(): void {
	for (const child of children) end(child);
}

function reporters(results: string, live: boolean): string[] {
	return [
		`--test-reporter=${live ? 'spec' : 'dot'}`,
		'--test-reporter-destination=stdout',
		`--test-reporter=${path.join(import.meta.dirname, 'count-reporter.ts')}`,
		`--test-reporter-destination=${results}`,
	];
}

/** Files that are named take the place of the suite's own: `npm run test:unit -- one.test.ts`. */
function nodeTestArgs(args: readonly string[], extra: readonly string[]): string[] {
	const isFlag = (word: string) => word.startsWith('-');
	const own = extra.every(isFlag) ? args : args.filter(isFlag);
	return [...own.filter(isFlag), ...extra, ...own.filter((word) => !isFlag(word))];
}

function run(
	suite: Suite,
	args: readonly string[],
	{ root, live, env }: { root: string; live: boolean; env: NodeJS.ProcessEnv },
): Promise<{ ok: boolean; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			env,
			stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			// A group of its own, so that a browser or a server it started ends with it.
			detached: process.platform !== 'win32',
		});
		children.add(child);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		const limit = setTimeout(() => {
			output += `\nended: it had not come to an end after ${suite.limit} minutes\n`;
			end(child);
		}, suite.limit * 60_000);
		child.on('error', (error) => (output += error.message));
		child.on('close', (code, signal) => {
			clearTimeout(limit);
			children.delete(child);
			if (signal !== null) output += `\nended by ${signal}\n`;
			resolve({ ok: code === 0, output });
		});
	});
}

function end(child: ChildProcess): void {
	if (child.pid === undefined) return;
	try {
		if (process.platform === 'win32') child.kill();
		else process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It has ended in this very moment.
	}
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined; // it ended before it had any results
	}
}
