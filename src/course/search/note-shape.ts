/**
 * What the search knows of a note before any text is fetched: its facets, and where its names and
 * headings stand in its text, counted in words from 0. The index holds names, tags and summary as
 * the beginning of the text, in this order.
 */
export interface NoteShape {
	/** The index's own name for the note's page, or its beginning. */
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
	notes: readonly NoteShape[];
	/** Words that stand so often that their places weigh much, and thousands of places. */
	heavy: Readonly<Record<string, number>>;
}

/**
 * A column for each property, as like beside like packs best. Pages are cut to one length that
 * still tells them apart; headings are positions as steps and words, common headings negative.
 */
type PackedShapes = [
	heavy: Shapes['heavy'],
	length: number,
	pages: string,
	facets: NoteShape['facets'][],
	words: [tags: number, summary: number, ...names: number[]][],
	headings: number[][],
];

/** Packs shapes for the way to the browser. */
export function packShapes({ notes, heavy }: Shapes): string {
	const sorted = notes.toSorted((a, b) => (a.page < b.page ? -1 : 1));
	const length = tellingLength(sorted.map(({ page }) => page));
	const packed: PackedShapes = [
		heavy,
		length,
		sorted.map(({ page }) => page.slice(0, length)).join(''),
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
 * Unpacks what {@link packShapes} gave, once it is parsed; of pages there is only the beginning.
 *
 * @throws TypeError when it is something else
 */
export function unpackShapes(packed: unknown): Shapes {
	const [heavy, length, pages, allFacets, allWords, allSteps] = packed as PackedShapes;
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
		return {
			page: pages.slice(index * length, (index + 1) * length),
			facets,
			names,
			tags,
			summary,
			headings,
		};
	});
	return { notes, heavy };
}

/** How many characters tell pages apart, and tell an index from that of another build. */
function tellingLength(pages: readonly string[]): number {
	const longest = Math.max(0, ...pages.map(({ length }) => length));
	const hash = Math.max(0, ...pages.map((page) => page.indexOf('_') + 1));
	for (let length = hash + 5; length < longest; length++) {
		if (new Set(pages.map((page) => page.slice(0, length))).size === pages.length) return length;
	}
	return longest;
}
