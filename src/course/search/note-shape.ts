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

/** `["347d91f", {…}, [2, 7], 4, 20, [40, 3, 120, -2]]`: positions as steps, common headings negative. */
type PackedShape = [
	page: string,
	facets: NoteShape['facets'],
	names: number[],
	tags: number,
	summary: number,
	headings: number[],
];

/** Packs shapes for the way to the browser. */
export function packShapes(shapes: readonly NoteShape[]): string {
	const packed = shapes.map(({ page, facets, names, tags, summary, headings }): PackedShape => {
		let last = 0;
		const steps = headings.flatMap(({ at, words, common }) => {
			const step = at - last;
			last = at;
			return [step, common ? -words : words];
		});
		return [page, facets, [...names], tags, summary, steps];
	});
	return JSON.stringify(packed);
}

/**
 * Unpacks what {@link packShapes} gave, once it is parsed.
 *
 * @throws TypeError when it is something else
 */
export function unpackShapes(packed: unknown): NoteShape[] {
	return (packed as PackedShape[]).map(([page, facets, names, tags, summary, steps]) => {
		const headings: HeadingShape[] = [];
		let at = 0;
		for (let index = 0; index < steps.length; index += 2) {
			const words = steps[index + 1] ?? 0;
			at += steps[index] ?? 0;
			headings.push({ at, words: Math.abs(words), common: words < 0 });
		}
		return { page, facets, names, tags, summary, headings };
	});
}
