import path from 'node:path';
import { median, type Figure } from '../figure.ts';
import type { Progress } from '../progress.ts';
import { BenchProject } from './bench-project.ts';
import type { Cost } from './run-measured.ts';
import { sizeText } from './size-text.ts';

interface PairOptions {
	checkout: string;
	/** The other checkout. */
	versus: string;
	notes: number;
	rounds: number;
	progress: Progress;
}

const states = ['cold', 'nothing changed', 'one note changed'] as const;

/**
 * Builds the same course with two checkouts in turn, so that what else the machine does troubles both
 * alike, and says how this one compares with the other: below 1 it is better.
 */
export async function benchPair(options: PairOptions): Promise<Figure[]> {
	const { checkout, versus, notes, rounds, progress } = options;
	const of = sizeText(notes);
	const name = path.basename(versus);
	const pair = [BenchProject.generated(checkout, notes), BenchProject.generated(versus, notes)];
	const costs = new Map<string, Cost[][]>(states.map((state) => [state, [[], []]]));
	for (let round = 1; round <= rounds; round++) {
		for (const project of pair) project.forget();
		for (const state of states) {
			if (state === 'one note changed') for (const project of pair) project.changeNote();
			for (const [side, project] of pair.entries()) {
				const whose = side === 0 ? 'this' : name;
				const cost = await progress.during(`${of}, ${state}, ${whose}, ${round} of ${rounds}`, () =>
					project.build(),
				);
				costs.get(state)?.[side]?.push(cost);
			}
		}
	}
	for (const project of pair) project.remove();
	return [...costs].flatMap(([state, [mine = [], other = []]]) => [
		ratio(of, `${state}, CPU time, to ${name}`, mine, other, ({ cpuSeconds }) => cpuSeconds),
		ratio(of, `${state}, most memory, to ${name}`, mine, other, ({ peakBytes }) => peakBytes),
	]);
}

/** The ratio of the medians, with the lowest and the highest of the single rounds. */
export function ratio(
	of: string,
	what: string,
	mine: readonly Cost[],
	other: readonly Cost[],
	value: (cost: Cost) => number | undefined,
): Figure {
	const values = (costs: readonly Cost[]) => costs.flatMap((cost) => value(cost) ?? []);
	const [here, there] = [median(values(mine)), median(values(other))];
	const rounds = mine.flatMap((cost, round) => {
		const partner = other[round];
		const [above, below] = [value(cost), partner && value(partner)];
		return above === undefined || below === undefined || below === 0 ? [] : above / below;
	});
	const spread =
		rounds.length === 0
			? {}
			: { remark: `rounds ${Math.min(...rounds).toFixed(2)} to ${Math.max(...rounds).toFixed(2)}` };
	const quotient = here === null || there === null || there === 0 ? null : here / there;
	return { part: 'build', of, what, value: quotient, unit: 'ratio', ...spread };
}
