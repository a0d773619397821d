import { countFacets, narrow, type FacetCounts, type Match, type SearchEngine } from './match.ts';
import { hitOf, type Hit } from './hit.ts';
import { isEmpty, type Facets, type Query } from './query.ts';

/** What a query comes to. */
export interface Answer {
	query: Query;
	/** How many notes answer words and choices. */
	total: number;
	/** How many answer the words alone. */
	unnarrowed: number;
	counts: FacetCounts;
	/** The best ones, as many as were asked for. */
	hits: readonly Hit[];
	/** False for a first answer that holds the best hit only; the whole one follows. */
	complete: boolean;
}

/** Hears what becomes of a query. Only of the latest: an older one is never told any more. */
export interface Listener {
	answered(answer: Answer): void;
	failed(query: Query): void;
	/** Nothing was asked. */
	rested(): void;
}

/**
 * The core that page and dialog share: one reader, one query at a time, the latest wins.
 */
export class Search {
	readonly #open: () => Promise<SearchEngine>;
	readonly #known: Facets;
	readonly #listener: Listener;
	#engine: Promise<SearchEngine> | undefined;
	#turn = 0;

	/**
	 * @param open gets the engine; called when first needed, and again after a failure
	 * @param known the values of each facet
	 */
	constructor(open: () => Promise<SearchEngine>, known: Facets, listener: Listener) {
		this.#open = open;
		this.#known = known;
		this.#listener = listener;
	}

	/**
	 * Answers a query through the listener: at first with the best hit, so that something is there
	 * before the rest is fetched, then with all of them. Never rejects.
	 *
	 * @param most how many hits to make
	 */
	async ask(query: Query, most: number): Promise<void> {
		const turn = ++this.#turn;
		const late = () => turn !== this.#turn;
		if (isEmpty(query)) return this.#listener.rested();
		try {
			this.#engine ??= this.#open();
			const matches = await (await this.#engine).match(query.words);
			if (late()) return;
			const left = narrow(matches, query.facets);
			const answer = {
				query,
				total: left.length,
				unnarrowed: matches.length,
				counts: countFacets(matches, query.facets, this.#known),
			};
			const load = async (match: Match) => hitOf(match, await match.load(), query.words);
			const [best, ...others] = left.slice(0, most);
			const first = best ? [await load(best)] : [];
			if (late()) return;
			if (others.length > 0) this.#listener.answered({ ...answer, hits: first, complete: false });
			const rest = await Promise.all(others.map(load));
			if (late()) return;
			this.#listener.answered({ ...answer, hits: [...first, ...rest], complete: true });
		} catch {
			// Whatever part could not be had, the reader is told so and the next query tries again.
			this.#engine = undefined;
			if (!late()) this.#listener.failed(query);
		}
	}

	/** Gets the engine ready before anything is asked; a failure shows with the first query. */
	prepare(): void {
		this.#engine ??= this.#open();
		this.#engine.catch(() => (this.#engine = undefined));
	}

	/** Lets go of the query under way. */
	cancel(): void {
		this.#turn += 1;
	}
}
