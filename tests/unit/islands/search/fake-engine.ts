import type {
	Found,
	FoundNote,
	Match,
	SearchEngine,
} from '../../../../src/islands/search/match.ts';
import { noFacets, type Facets } from '../../../../src/islands/search/query.ts';
import type { Search } from '../../../../src/islands/search/search.ts';

/** A note of the fake engine, whose id says its module. */
export function match(id: string, load?: () => Promise<FoundNote>): Match {
	const found: FoundNote = {
		note: id,
		address: `/${id}/`,
		code: 'D1',
		minutes: '',
		timeSpent: [],
		title: [],
		excerpt: [],
		sections: [],
	};
	return {
		facets: { ...noFacets, module: [id.split('/')[0] ?? ''] },
		load: load ?? (() => Promise.resolve(found)),
	};
}

/** A listener that writes down what it hears. */
export function diary() {
	const heard: string[] = [];
	return {
		heard,
		listener: {
			answered: ({
				query,
				total,
				unnarrowed,
				hits,
				missing,
				complete,
			}: Parameters<ConstructorParameters<typeof Search>[1]['answered']>[0]) => {
				const notes = hits.map(({ note }) => note).join(' ');
				const more = `${missing > 0 ? ` -${missing}` : ''}${complete ? '' : ' …'}`;
				heard.push(`${query.words}: ${notes} (${total}/${unnarrowed})${more}`);
			},
			failed: ({ words }: { words: string }) => heard.push(`${words}: failed`),
			rested: () => heard.push('rested'),
		},
	};
}

export const words = (text: string, facets: Partial<Facets> = {}) => ({
	words: text,
	facets: { ...noFacets, ...facets },
});

export const engineOf = (
	find: (words: string) => readonly Match[] | Promise<readonly Match[]>,
): SearchEngine => ({
	match: async (asked) => foundOf(await find(asked)),
});

const foundOf = (matches: readonly Match[]): Found => ({
	matches,
	reading: { unknown: [], beginnings: [] },
});
