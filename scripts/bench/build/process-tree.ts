// What the kernel tells of processes in /proc, as text and as sums over a tree of them. Linux only.

/** One process at one moment. */
export interface ProcessFacts {
	pid: number;
	parent: number;
	name: string;
	/** Seconds of CPU, user and system, without those of its children. */
	cpu: number;
	/** The same of children that have ended and been waited for. */
	childrenCpu: number;
	/** Resident memory in bytes. */
	resident: number;
}

/** Ticks in a second, as `getconf CLK_TCK` says on every usual Linux. */
const ticks = 100;
const pageBytes = 4096;

/** Reads a line of `/proc/<pid>/stat`; undefined when it is none. */
export function parseStat(text: string): ProcessFacts | undefined {
	// The name stands in parentheses and may hold any character.
	const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
	if (open === -1 || close === -1) return undefined;
	const fields = text.slice(close + 2).split(' ');
	const number = (place: number) => Number(fields[place] ?? Number.NaN);
	return {
		pid: Number(text.slice(0, open)),
		name: text.slice(open + 1, close),
		// Numbered in proc(5) from 1; the state is the third.
		parent: number(4 - 3),
		cpu: (number(14 - 3) + number(15 - 3)) / ticks,
		childrenCpu: (number(16 - 3) + number(17 - 3)) / ticks,
		resident: number(24 - 3) * pageBytes,
	};
}

/** A process and everything below it. */
export function treeOf(root: number, all: readonly ProcessFacts[]): ProcessFacts[] {
	const below = Map.groupBy(all, ({ parent }) => parent);
	const tree = all.filter(({ pid }) => pid === root);
	for (const { pid } of tree) tree.push(...(below.get(pid) ?? []));
	return tree;
}
