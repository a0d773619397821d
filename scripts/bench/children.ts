import type { ChildProcess } from 'node:child_process';

const children = new Set<ChildProcess>();
const cleanups: (() => void)[] = [];

/** Remembers a program that was started in a group of its own, until it has ended. */
export function keepTrack(child: ChildProcess): void {
	children.add(child);
	child.on('close', () => children.delete(child));
}

/** Something to do when the bench ends, however it does: a folder to remove. */
export function atEnd(cleanup: () => void): void {
	cleanups.push(cleanup);
}

/** Ends everything that was started and still runs, and cleans up. */
export function endAll(): void {
	for (const child of children) endGroup(child);
	for (const cleanup of cleanups.splice(0).reverse()) cleanup();
}

/** Ends a program with everything that it started. */
export function endGroup(child: ChildProcess): void {
	if (child.pid === undefined || child.exitCode !== null) return;
	try {
		if (process.platform === 'win32') child.kill();
		else process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It has ended in this very moment.
	}
}
