/**
 * What the search knows of a note before any text is fetched: its facets, and where its names and
 * headings stand in its text, counted in words from 0. The index holds names, tags and summary as
 * the beginning of the text, in this order.
 */
export interface NoteShape {
	/** The index's own name for the note's page. */
	page: string;
	/** Facet → its values. */
	facets: Readonly<Record<string, readonly string[]>>;
	/** Words of each name: the title, then the lesson and the aliases. */
	names: readonly number[];
	/** Words of tags and summary. */
	tags: number;
	summary: number;
	headings: readonly HeadingShape[];
}

export interface HeadingShape {
	/** Position of its first word. */
	at: number;
	/** How many words it has. */
	words: number;
	/** Whether so many notes have the same that it says nothing of this one. */
	common: boolean;
}

/** What the search knows of all notes before any text is fetched. */
export interface Shapes {
	/**
	 * The place of a language's first note among all, by the mark of its pages, which tells them from
	 * those of another build.
	 */
	first: Readonly<Record<number, number>>;
	/** In the order of the names of their pages, which begin with the language. */
	notes: readonly Omit<NoteShape, 'page'>[];
	/** Words that stand so often that their places weigh much, and thousands of places. */
	heavy: Readonly<Record<string, number>>;
}

/**
 * Where heavy words stand in names, by word: the place of each note among all, ordered by their
 * pages, and positions in its text.
 */
export type HeavyNames = Readonly<Record<string, readonly (readonly [number, ...number[]])[]>>;

/**
 * A column for each property, as like beside like packs best. Headings are positions as steps and
 * words, common headings negative. The index itself names the pages.
 */
type PackedShapes = [
	heavy: Shapes['heavy'],
	first: Shapes['first'],
	facets: NoteShape['facets'][],
	words: [tags: number, summary: number, ...names: number[]][],
	headings: number[][],
];

/** Packs shapes for the way to the browser. */
export function packShapes(notes: readonly NoteShape[], heavy: Shapes['heavy']): string {
	const sorted = notes.toSorted(byPage);
	const packed: PackedShapes = [
		heavy,
		firstOf(sorted.map(({ page }) => page)),
		sorted.map(({ facets }) => facets),
		sorted.map(({ tags, summary, names }) => [tags, summary, ...names]),
		sorted.map(({ headings }) => {
			let last = 0;
			return headings.flatMap(({ at, words, common }) => {
				const step = at - last;
				last = at;
				return [step, common ? -words : words];
			});
		}),
	];
	return JSON.stringify(packed);
}

/**
 * Unpacks what {@link packShapes} gave, once it is parsed.
 *
 * @throws TypeError when it is something else
 */
export function unpackShapes(packed: unknown): Shapes {
	const [heavy, first, allFacets, allWords, allSteps] = packed as PackedShapes;
	const notes = allFacets.map((facets, index) => {
		const headings: HeadingShape[] = [];
		const [tags = 0, summary = 0, ...names] = allWords[index] ?? [];
		const steps = allSteps[index] ?? [];
		let at = 0;
		for (let next = 0; next < steps.length; next += 2) {
			const words = steps[next + 1] ?? 0;
			at += steps[next] ?? 0;
			headings.push({ at, words: Math.abs(words), common: words < 0 });
		}
		return { facets, names, tags, summary, headings };
	});
	return { first, notes, heavy };
}

/** The order of the packed shapes. */
export function byPage(a: { page: string }, b: { page: string }): number {
	return a.page < b.page ? -1 : 1;
}

function firstOf(pages: readonly string[]): Shapes['first'] {
	// The index puts the language before the name: `en-gb_347d91f`.
	const byLanguage = Map.groupBy(pages, (page) => page.replace(/_.*/, ''));
	const own = byLanguage.size > 0 ? [...byLanguage.values()] : [[]];
	return Object.fromEntries(
		own.map((group) => [markOf(group), Math.max(0, pages.indexOf(group[0] ?? ''))]),
	);
}

/**
 * A number made of the names of all pages of a language. The index names a page for what stands in it, so that
 * it is another one in another build.
 *
 * @param pages in their order
 */
export function markOf(pages: readonly string[]): number {
	return pages.reduce((mark, page) => (mark * 31 + Number.parseInt(page.slice(-6), 16)) | 0, 0);
}
