import type { FoundNote, Match } from './match.ts';

/** A note in the list of results. */
export interface Hit extends FoundNote {
	/** Ids, as course and module files have them. */
	module: string;
	difficulty: string;
	kind: string;
}

export function hitOf({ facets }: Pick<Match, 'facets'>, found: FoundNote): Hit {
	return {
		...found,
		module: facets.module[0] ?? '',
		difficulty: facets.difficulty[0] ?? '',
		kind: facets.kind[0] ?? '',
	};
}
