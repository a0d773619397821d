/** Terms that have less in common with what was asked are no help. */
const least = 0.5;

const most = 3;

/**
 * The terms of a glossary that look most like what was asked, best first.
 *
 * @param glossary id, term, and what else it is called
 */
export function nearestTerms<T extends readonly [id: string, ...names: string[]]>(
	asked: string,
	glossary: readonly T[],
): T[] {
	const words = asked.split(/\s+/).filter((word) => word.length > 2);
	const candidates = [asked, ...words].map(pairsOf);
	return glossary
		.map((term) => {
			const [, ...names] = term;
			const likeness = names.flatMap((name) =>
				candidates.map((pairs) => inCommon(pairs, pairsOf(name))),
			);
			return { term, likeness: Math.max(0, ...likeness) };
		})
		.filter(({ likeness }) => likeness >= least)
		.toSorted((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ term }) => term);
}

/** Pairs of neighbouring letters, word ends included. */
function pairsOf(text: string): Set<string> {
	const letters = ` ${text.toLowerCase()} `;
	return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** From 0, nothing, to 1, everything. */
function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((pair) => b.has(pair)).length;
	return (2 * shared) / (a.size + b.size);
}
