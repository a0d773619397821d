import type { Verdict } from './judged-set.ts';

/** What a search must reach on the whole set; the goals are those of issue 5. */
export const goals = { first: 0.9, third: 0.97, mrr: 0.93, none: 0.95 } as const;

export interface Figures {
	/** Queries that have an answer. */
	asked: number;
	/** Part of these whose first hit is right, and that have a right one among three. */
	first: number;
	third: number;
	/** Mean of 1 ÷ the rank of the first right hit. */
	mrr: number;
	/** Queries that must find nothing, and the part of them that does. */
	nothing: number;
	none: number;
	/** Queries that name a section, and the part of them whose hit leads there. */
	sections: number;
	leads: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
	const answered = verdicts.filter(({ judged }) => judged.answers.length > 0);
	const empty = verdicts.filter(({ judged }) => judged.answers.length === 0);
	const named = answered.filter(({ leads }) => leads !== undefined);
	return {
		asked: answered.length,
		first: mean(answered, ({ rank }) => Number(rank === 1)),
		third: mean(answered, ({ rank }) => Number(rank > 0 && rank <= 3)),
		mrr: mean(answered, ({ rank }) => (rank > 0 ? 1 / rank : 0)),
		nothing: empty.length,
		none: mean(empty, ({ hits }) => Number(hits.length === 0)),
		sections: named.length,
		leads: mean(named, ({ leads }) => Number(leads)),
	};
}

/** Whether a verdict is a success: the first hit is right, or nothing is found where nothing is. */
export function isRight({ judged, rank, hits }: Verdict): boolean {
	return judged.answers.length > 0 ? rank === 1 : hits.length === 0;
}

/** The goals that figures do not reach, as sentences. */
export function missed(figures: Figures): string[] {
	return Object.entries(goals).flatMap(([name, goal]) => {
		const reached = figures[name as keyof typeof goals];
		return reached >= goal ? [] : [`${name} is ${reached.toFixed(3)}, expected ${goal} or more`];
	});
}

function mean<T>(all: readonly T[], value: (one: T) => number): number {
	return all.length === 0 ? 1 : all.reduce((sum, one) => sum + value(one), 0) / all.length;
}
