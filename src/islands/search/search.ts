import { hitOf, type Hit } from './hit.ts';
import { countFacets, narrow, type FacetCounts, type Match, type SearchEngine } from './match.ts';
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

/** Hears what becomes of the latest query; of older ones nothing is told any more. */
export interface Listener {
	answered(answer: Answer): void;
	/** Some part of the index could not be had. */
	failed(query: Query): void;
	/** Nothing was asked. */
	rested(): void;
}

/** The core that page and dialog share: one reader, one query at a time, the latest wins. */
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
	 * Answers a query through the listener: first with the best hit, so that something is there
	 * before the rest is fetched, then with all of them.
	 *
	 * @param most how many hits to make
	 */
	async ask(query: Query, most: number): Promise<void> {
		const turn = ++this.#turn;
		const late = () => turn !== this.#turn;
		if (isEmpty(query)) {
			this.#listener.rested();
			return;
		}
		const engine = (this.#engine ??= this.#open());
		const answers = this.#answers(engine, query, most, late);
		for (;;) {
			let step: IteratorResult<Answer>;
			try {
				step = await answers.next();
			} catch {
				// Why it failed is in the browser's log; the next query opens the engine anew.
				if (this.#engine === engine) this.#engine = undefined;
				if (!late()) this.#listener.failed(query);
				return;
			}
			if (step.done || late()) return;
			this.#listener.answered(step.value);
		}
	}

	/** Gets the engine ready before anything is asked; a failure shows with the first query. */
	prepare(): void {
		const engine = (this.#engine ??= this.#open());
		engine.catch(() => {
			if (this.#engine === engine) this.#engine = undefined;
		});
	}

	async *#answers(
		engine: Promise<SearchEngine>,
		query: Query,
		most: number,
		late: () => boolean,
	): AsyncGenerator<Answer> {
		const matches = await (await engine).match(query.words);
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
		if (others.length > 0) yield { ...answer, hits: first, complete: false };
		const rest = await Promise.all(others.map(load));
		yield { ...answer, hits: [...first, ...rest], complete: true };
	}
}
