import type { Budget } from './budgets.ts';

/** The parts of the bench, in the order in which they run. */
export const parts = ['build', 'weight', 'lighthouse', 'search', 'reload'] as const;
export type Part = (typeof parts)[number];

export type Unit = 's' | 'ms' | 'bytes' | 'count' | 'ratio' | 'share' | 'score';

/** One thing measured. */
export interface Figure {
	part: Part;
	/** What it is of; figures of the same stand together: `1,000 notes`. */
	of: string;
	/** What was measured: `cold, CPU time`. */
	what: string;
	/** Null when it was not measured; the remark says why. */
	value: number | null;
	unit: Unit;
	budget?: Budget;
	/** How far single runs lay apart, or what else belongs to it. */
	remark?: string;
}

/** Whether a figure keeps its budget; undefined when it has none, or was not measured. */
export function isWithin({ value, budget = {} }: Figure): boolean | undefined {
	const { most, least } = budget;
	if (value === null || (most === undefined && least === undefined)) return undefined;
	return value <= (most ?? Infinity) && value >= (least ?? -Infinity);
}

/** The middle of the values, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [
		sorted[Math.ceil(sorted.length / 2) - 1],
		sorted[Math.floor(sorted.length / 2)],
	];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
