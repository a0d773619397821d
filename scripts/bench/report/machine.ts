import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import path from 'node:path';

/** Where and when the figures were taken; no names of machines or people. */
export interface Machine {
	/** ISO 8601, UTC. */
	date: string;
	processor: string;
	cores: number;
	/** Bytes. */
	memory: number;
	system: string;
	/** Load over the last minute before the bench began; on Windows always 0. */
	load: number;
	/** Version by name: Node, Astro, Pagefind and the others that a build is made of. */
	versions: Readonly<Record<string, string>>;
}

const packages = ['astro', 'vite', 'satteri', 'shiki', 'pagefind', 'sharp'] as const;

/** Reads what the machine says of itself, and which versions a checkout uses. */
export function readMachine(checkout: string, now: Date): Machine {
	const [first] = cpus();
	const version = (name: string) => {
		const file = path.join(checkout, 'node_modules', name, 'package.json');
		return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
	};
	return {
		date: now.toISOString(),
		processor: first?.model.replaceAll(/\s+/g, ' ').trim() ?? 'unknown',
		cores: cpus().length,
		memory: totalmem(),
		system: `${platform()} ${release()}`,
		load: loadavg()[0] ?? 0,
		versions: {
			node: process.versions.node,
			...Object.fromEntries(packages.map((name) => [name, version(name)])),
		},
	};
}

/** The machine in two lines. */
export function machineText({
	date,
	processor,
	cores,
	memory,
	system,
	load,
	versions,
}: Machine): string {
	return [
		`${date.slice(0, 16).replace('T', ' ')} UTC, ${cores} × ${processor}, ${Math.round(memory / 2 ** 30)} GB, ${system}, load ${load.toFixed(1)}`,
		Object.entries(versions)
			.map(([name, version]) => `${name} ${version}`)
			.join(', '),
	].join('\n');
}

/** A sentence when something else keeps the machine busy; nothing otherwise. */
export function loadWarning({ load, cores }: Pick<Machine, 'load' | 'cores'>): string | undefined {
	if (load < cores / 2) return undefined;
	return `The load is ${load.toFixed(1)} on ${cores} cores: other programs are at work. Wall times will be longer than they are; CPU times and ratios say more.`;
}
