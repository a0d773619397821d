import { indexPages, type RenderedPage } from './search-index.ts';

/** How the index gets at the notes while they are edited. */
export interface DevIndexSource {
	/** Paths of the notes that there are now: their ids, and the same below each further language. */
	listNotes(): Promise<readonly string[]>;
	/** The page at a path as it is served now; undefined when it has none, as it has faults. */
	renderNote(path: string): Promise<string | undefined>;
}

/** Pages rendered at a time: more would keep the reader's own page waiting. */
const together = 4;

/** The files a browser asks for first; with them it learns the names of all others. */
const entries = new Set(['pagefind.js', 'pagefind-entry.json', 'shapes.json']);

/**
 * The search index of a site under work: made of the pages as they are served, when it is first
 * asked for, and made anew when asked for after a change. Only changed notes are rendered again.
 */
export class DevIndex {
	readonly #source: DevIndexSource;
	readonly #pages = new Map<string, RenderedPage>();
	#files: ReadonlyMap<string, Uint8Array> = new Map();
	/** Pages opened before a change still ask for files by their earlier names. */
	#earlier: ReadonlyMap<string, Uint8Array> = new Map();
	#making: Promise<void> | undefined;
	#changed = true;

	constructor(source: DevIndexSource) {
		this.#source = source;
	}

	/**
	 * A file of the index, by its path below `/pagefind/`; undefined when there is none.
	 *
	 * @throws Error when the index could not be made
	 */
	async read(path: string): Promise<Uint8Array | undefined> {
		const outdated = this.#changed && (entries.has(path) || this.#files.size === 0);
		if (outdated) this.#making ??= this.#make().finally(() => (this.#making = undefined));
		await this.#making;
		return this.#files.get(path) ?? this.#earlier.get(path);
	}

	/** Hears that something changed: one note in any language, or what all of them are made with. */
	forget(id?: string): void {
		this.#changed = true;
		for (const path of this.#pages.keys()) {
			if (id === undefined || path === id || path.endsWith(`/${id}`)) this.#pages.delete(path);
		}
	}

	async #make(): Promise<void> {
		this.#changed = false;
		try {
			const paths = await this.#source.listNotes();
			for (const path of this.#pages.keys()) if (!paths.includes(path)) this.#pages.delete(path);
			const missing = paths.filter((path) => !this.#pages.has(path));
			await Promise.all(Array.from({ length: together }, () => this.#render(missing)));
			const files = await indexPages(this.#pages.values());
			this.#earlier = this.#files;
			this.#files = files;
		} catch (error) {
			this.#changed = true;
			throw error;
		}
	}

	async #render(paths: string[]): Promise<void> {
		for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
			const html = await this.#source.renderNote(path);
			if (html !== undefined) this.#pages.set(path, { address: `/${path}/`, html });
		}
	}
}

/** The content type of a file of the index. */
export function typeOfIndexFile(path: string): string {
	if (path.endsWith('.js')) return 'text/javascript';
	return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

/** The path below `/pagefind/` that a request's address names. */
export function indexFileOf(address: string): string {
	return decodeURIComponent(address.replace(/[?#].*$/, '')).replace(/^\/+/, '');
}
