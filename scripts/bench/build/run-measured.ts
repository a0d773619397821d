import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { keepTrack } from '../children.ts';
import { parseStat, treeOf, type ProcessFacts } from './process-tree.ts';

/** What a program cost, with everything that it started. */
export interface Cost {
	/** Wall time. */
	seconds: number;
	/** User and system time of the whole tree; undefined where there is no /proc. */
	cpuSeconds: number | undefined;
	/** The most memory that all of its processes had at one time, looked at ten times a second. */
	peakBytes: number | undefined;
	/** CPU seconds by the name of the program, as far as they were seen while it ran. */
	byProgram: ReadonlyMap<string, number>;
}

interface RunOptions {
	cwd: string;
	/** Added to this process's own environment; undefined takes a name away. */
	env?: Readonly<Record<string, string | undefined>>;
}

const milliseconds = 100;
const hasProc = process.platform === 'linux';

/**
 * Runs Node with these arguments to its end and says what that cost.
 *
 * @throws with the end of what it printed, when it fails
 */
export async function runMeasured(args: readonly string[], options: RunOptions): Promise<Cost> {
	const { cwd, env = {} } = options;
	const before = waitedFor();
	const begun = performance.now();
	const child = spawn(process.execPath, args, {
		cwd,
		env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	keepTrack(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	}
	const seen = new Map<number, ProcessFacts>();
	let peak = 0;
	const watch = setInterval(() => {
		const tree = hasProc && child.pid !== undefined ? treeOf(child.pid, readAll()) : [];
		for (const one of tree) seen.set(one.pid, one);
		peak = Math.max(peak, sum(tree.map(({ resident }) => resident)));
	}, milliseconds);
	const ended = await new Promise<string>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(signal ?? String(code)));
	});
	clearInterval(watch);
	const seconds = (performance.now() - begun) / 1000;
	if (ended !== '0')
		throw new Error(`${args.join(' ')} ended with ${ended}:\n${output.slice(-4000)}`);
	const byProgram = new Map<string, number>();
	for (const { name, cpu } of seen.values()) byProgram.set(name, (byProgram.get(name) ?? 0) + cpu);
	return {
		seconds,
		// A process that nobody waited for is missing from the one, the last moments from the other.
		cpuSeconds: hasProc ? Math.max(waitedFor() - before, sum([...byProgram.values()])) : undefined,
		peakBytes: hasProc ? peak : undefined,
		byProgram,
	};
}

/** CPU seconds of all that this process started and that has ended. */
function waitedFor(): number {
	return hasProc ? (parseStat(readFileSync('/proc/self/stat', 'utf8'))?.childrenCpu ?? 0) : 0;
}

function readAll(): ProcessFacts[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((pid) => {
			try {
				return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
			} catch {
				return []; // it has ended in this very moment
			}
		});
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
