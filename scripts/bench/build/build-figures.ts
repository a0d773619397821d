import { buildBudgets, memoryBudget, type Budget } from '../budgets.ts';
import { median, type Figure } from '../figure.ts';
import type { Cost } from './run-measured.ts';
import { sizeText } from './size-text.ts';

/** What the builds of one course have cost, as far as they have been made. */
export interface BuildRuns {
	cold: Cost[];
	unchanged: Cost[];
	changed: Cost[];
	peer: Cost[];
}

/** Ratios are promised of a course of so many notes. */
const promisedSize = 1_000;

/**
 * Medians and ratios of the builds of a course; of what was not built there is nothing.
 *
 * @param notes how many it has
 * @param peer the name of the other generator
 */
export function buildFigures(notes: number, runs: BuildRuns, peer = ''): Figure[] {
	const { cold, unchanged, changed } = runs;
	const ours = { budget: memoryBudget(notes) };
	const small = notes <= 21 ? { budget: buildBudgets.smallSeconds } : {};
	const { unchanged: same, oneChanged, ofPeer } = buildBudgets;
	return [
		...costs(notes, 'cold', cold, { wall: small, memory: ours }),
		...costs(notes, 'nothing changed', unchanged, { memory: ours }),
		...costs(notes, 'one note changed', changed, { memory: ours }),
		...ratio(notes, 'nothing changed, to cold, CPU', [unchanged, cold], same),
		...ratio(notes, 'one note changed, to cold, CPU', [changed, cold], oneChanged),
		...costs(notes, `${peer}, cold`, runs.peer, {}),
		...ratio(notes, `cold, to ${peer}, CPU`, [cold, runs.peer], ofPeer),
	];
}

/** CPU seconds per note of the course of 5,000 notes to those of the one of 200; nothing without both. */
export function growthOf(figures: readonly Figure[]): Figure[] {
	const cpu = (notes: number) =>
		figures.find(({ of, what }) => of === sizeText(notes) && what === 'cold, CPU time')?.value ??
		null;
	const [small, large] = [cpu(200), cpu(5_000)];
	if (small === null || large === null) return [];
	return [
		{
			...{ part: 'build', of: 'from 200 to 5,000 notes', what: 'cold, CPU time per note' },
			...{ value: large / 5_000 / (small / 200), unit: 'ratio', budget: buildBudgets.growth },
		},
	];
}

/** The median of the CPU seconds; null where nothing tells them. */
export function cpuOf(some: readonly Cost[]): number | null {
	return median(some.flatMap(({ cpuSeconds }) => cpuSeconds ?? []));
}

function costs(
	notes: number,
	what: string,
	some: readonly Cost[],
	{ wall = {}, memory = {} }: { wall?: { budget?: Budget }; memory?: { budget?: Budget } },
): Figure[] {
	if (some.length === 0) return [];
	const common = { part: 'build', of: sizeText(notes) } as const;
	const seconds = some.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
	const spread =
		seconds.length > 1
			? { remark: `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)} s` }
			: {};
	const peak = median(some.flatMap(({ peakBytes }) => peakBytes ?? []));
	return [
		{
			...{ ...common, what: `${what}, wall time`, unit: 's', ...wall },
			value: median(some.map(({ seconds }) => seconds)),
		},
		{ ...common, what: `${what}, CPU time`, value: cpuOf(some), unit: 's', ...spread },
		{ ...common, what: `${what}, most memory`, value: peak, unit: 'bytes', ...memory },
	];
}

function ratio(
	notes: number,
	what: string,
	[part, whole]: readonly [part: readonly Cost[], whole: readonly Cost[]],
	budget: Budget,
): Figure[] {
	if (part.length === 0 || whole.length === 0) return [];
	const [above, below] = [cpuOf(part), cpuOf(whole)];
	const value = above === null || below === null || below === 0 ? null : above / below;
	const promised = notes === promisedSize ? { budget } : {};
	return [{ part: 'build', of: sizeText(notes), what, value, unit: 'ratio', ...promised }];
}
