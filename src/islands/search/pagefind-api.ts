/** The parts of Pagefind 1.6's API that are used here, and no others. */
export interface PagefindModule {
	createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

export interface PagefindInstance {
	search(
		words: string | null,
		options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<PagefindPage>;
}

export interface PagefindPage {
	/** With the base path. */
	url: string;
	/** As indexed. */
	raw_url: string;
	meta: Readonly<Record<string, string>>;
	filters: Readonly<Record<string, readonly string[]>>;
	sub_results: readonly PagefindPlace[];
}

export interface PagefindPlace {
	url: string;
	title: string;
	excerpt: string;
	anchor?: unknown;
	weighted_locations: readonly { balanced_score: number }[];
}

/** Reads a page that Pagefind found. */
export type PageReader = <T>(result: PagefindResult, read: (page: PagefindPage) => T) => Promise<T>;

/**
 * Makes a reader that gives each page to one query at a time: Pagefind keeps one object per page
 * and writes the marks of whichever query asks into it.
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
