import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The parts of a workflow that our promises are about. */
export interface Workflow {
	name: string;
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

export interface Job {
	permissions?: Record<string, string>;
	environment?: string | { name: string };
	'timeout-minutes'?: number;
	needs?: string | string[];
	if?: string;
	steps: Step[];
}

export interface Step {
	name?: string;
	id?: string;
	if?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}

export const root = path.resolve(import.meta.dirname, '../../..');

/** Every workflow, by the name of its file. */
export const workflows: ReadonlyMap<string, { text: string; data: Workflow }> = new Map(
	globSync('.github/workflows/*.{yml,yaml}', { cwd: root })
		.sort()
		.map((file) => {
			const text = readFileSync(path.join(root, file), 'utf8');
			return [path.basename(file), { text, data: parse(text) as Workflow }];
		}),
);

/** @throws when there is no such workflow */
export function workflow(file: string): { text: string; data: Workflow } {
	const found = workflows.get(file);
	if (!found) throw new Error(`there is no ${file}`);
	return found;
}

/** Every job, with where it stands. */
export const jobs: readonly { place: string; job: Job }[] = [...workflows].flatMap(
	([file, { data }]) =>
		Object.entries(data.jobs).map(([id, job]) => ({ place: `${file} ${id}`, job })),
);

/** Every step, with where it stands. */
export const steps: readonly { place: string; step: Step }[] = jobs.flatMap(({ place, job }) =>
	job.steps.map((step, index) => ({ place: `${place} ${step.name ?? index}`, step })),
);

export function isCheckout({ uses = '' }: Step): boolean {
	return uses.startsWith('actions/checkout@');
}
