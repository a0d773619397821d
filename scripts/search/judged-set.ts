import { readFile } from 'node:fs/promises';
import { noFacets, type Facets } from '../../src/islands/search/query.ts';

/** A search with what is right as its first hit; tests/search/README.md says how one is written. */
export interface JudgedQuery {
	query: string;
	kind: string;
	/** One of the two halves, or a batch that was written later; only `a` is tuned on. */
	half: 'a' | 'b' | 'c' | 'd' | 'e';
	/** `docker/docker-images`, or with the section that the hit should lead to, `…#stack`. */
	answers: readonly string[];
	facets?: Partial<Facets>;
}

/** What a search gave for a judged query. */
export interface Verdict {
	judged: JudgedQuery;
	/** Of the first right note, from 1; 0 when none is among the hits. */
	rank: number;
	/** Ids of the first hits. */
	hits: readonly string[];
	/** Whether the hit leads to the section it should; undefined where none is named. */
	leads?: boolean | undefined;
}

/** A hit, as far as it is judged. */
export interface JudgedHit {
	note: string;
	/** Finds the ids of the headings that it leads to. */
	sections?(): Promise<readonly string[]>;
}

/** Finds notes: the search of the site, or another to compare it with. */
export type Finder = (query: string, facets: Facets) => Promise<readonly JudgedHit[]>;

export async function readJudgedSet(file: string): Promise<JudgedQuery[]> {
	const { queries } = JSON.parse(await readFile(file, 'utf8')) as { queries: JudgedQuery[] };
	return queries;
}

/** Asks every query and compares. */
export async function judge(queries: readonly JudgedQuery[], find: Finder): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const judged of queries) {
		const hits = await find(judged.query, { ...noFacets, ...judged.facets });
		const notes = judged.answers.map((answer) => answer.replace(/#.*$/, ''));
		const right = hits.findIndex(({ note }) => notes.includes(note));
		const hit = hits[right];
		const named = judged.answers.filter((answer) => answer.includes('#'));
		const sections = named.length > 0 ? await hit?.sections?.() : undefined;
		verdicts.push({
			judged,
			rank: right + 1,
			hits: hits.slice(0, 3).map(({ note }) => note),
			leads:
				named.length > 0
					? (sections ?? []).some((section) => named.includes(`${hit?.note}#${section}`))
					: undefined,
		});
	}
	return verdicts;
}
