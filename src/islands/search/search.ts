import { hitOf, type Hit } from './hit.ts';
import { narrow, type Match, type Reading, type SearchEngine } from './match.ts';
import { isEmpty, type Facets, type Query } from './query.ts';

/** What a query comes to. */
export interface Answer {
	query: Query;
	/** How its words were taken. */
	reading: Reading;
	/** How many notes answer words and choices. */
	total: number;
	/** How many answer the words alone. */
	unnarrowed: number;
	/** What those are that answer the words, for counting. */
	facets: readonly Facets[];
	/** The best ones, as many as were asked for. */
	hits: readonly Hit[];
	/** Of those asked for, how many could not be fetched. */
	missing: number;
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
	readonly #listener: Listener;
	#engine: Promise<SearchEngine> | undefined;
	#turn = 0;

	/**
	 * @param open gets the engine; called when first needed, and again after a failure
	 */
	constructor(open: () => Promise<SearchEngine>, listener: Listener) {
		this.#open = open;
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
		const before = this.#engine;
		const engine = (this.#engine ??= this.#open());
		const heard = await this.#tell(engine, query, most, late);
		// An index that was opened a while ago may have given way to that of a new deployment.
		if (heard || late()) return;
		if (before && (await this.#tell((this.#engine = this.#open()), query, most, late))) return;
		if (!late()) this.#listener.failed(query);
	}

	/** Gets the engine ready before anything is asked; a failure shows with the first query. */
	prepare(): void {
		(this.#engine ??= this.#open()).catch(() => (this.#engine = undefined));
	}

	/** @returns whether the engine could answer; if not, the next query opens it anew */
	async #tell(
		engine: Promise<SearchEngine>,
		query: Query,
		most: number,
		late: () => boolean,
	): Promise<boolean> {
		try {
			for await (const answer of this.#answers(engine, query, most, late)) {
				if (late()) break;
				this.#listener.answered(answer);
			}
			return true;
		} catch {
			// Why is in the browser's log.
			if (this.#engine === engine) this.#engine = undefined;
			return false;
		}
	}

	async *#answers(
		engine: Promise<SearchEngine>,
		query: Query,
		most: number,
		late: () => boolean,
	): AsyncGenerator<Answer> {
		const { matches, reading } = await (await engine).match(query.words);
		if (late()) return;
		const left = narrow(matches, query.facets);
		const answer = {
			query,
			reading,
			total: left.length,
			unnarrowed: matches.length,
			facets: matches.map(({ facets }) => facets),
		};
		const load = async (match: Match) => hitOf(match, await match.load());
		const [best, ...others] = left.slice(0, most);
		if (best && others.length > 0) {
			const first = await load(best).catch(() => undefined);
			if (first) yield { ...answer, hits: [first], missing: 0, complete: false };
		}
		const loads = await Promise.allSettled(left.slice(0, most).map(load));
		const hits = loads.flatMap((load) => (load.status === 'fulfilled' ? [load.value] : []));
		if (best && hits.length === 0) throw new Error('No note');
		yield { ...answer, hits, missing: loads.length - hits.length, complete: true };
	}
}
