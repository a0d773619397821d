/** The parts of Pagefind 1.6's API that are used here, and no others. */
export interface PagefindModule {
	createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

export interface PagefindInstance {
	/** Of no words every page, in the order in which the index was made of them. */
	search(words: string | null): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	/** Positions in the text, counted in words; of words in quotation marks the first one alone. */
	words: readonly number[];
	data(): Promise<PagefindPage>;
}

export interface PagefindPage {
	/** With the base path. */
	url: string;
	/** As indexed. */
	raw_url: string;
	/** The text; `<` and `>` are escaped, and nothing else. */
	raw_content: string;
	filters: Readonly<Record<string, readonly string[]>>;
	anchors: readonly { element: string; id: string; location: number }[];
	/** The positions as in {@link PagefindResult}, of the query that read the page last. */
	weighted_locations: readonly { weight: number; balanced_score: number; location: number }[];
}

/** Reads a page that Pagefind found. */
export type PageReader = <T>(result: PagefindResult, read: (page: PagefindPage) => T) => Promise<T>;

/**
 * Makes a reader that gives each page to one query at a time: Pagefind keeps one object per page
 * and writes the positions of whichever query asks into it.
 */
export function pageReader(): PageReader {
	const reading = new Map<string, Promise<unknown>>();
	return (result, read) => {
		const before = reading.get(result.id) ?? Promise.resolve();
		const now = before.then(async () => read(await result.data()));
		// The next one to read does not mind that this one failed.
		reading.set(
			result.id,
			now.catch(() => undefined),
		);
		return now;
	};
}
