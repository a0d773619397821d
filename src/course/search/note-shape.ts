import { sumOf } from '../sum-of.ts';

/**
 * What the search knows of a note before any text is fetched: its facets, and where its names and
 * headings stand in its text, counted in words from 0. The index holds names, tags and summary as
 * the beginning of the text, in this order.
 */
export interface NoteShape {
	/** The index's own name for the note's page. */
	page: string;
	/** Facet → its values. */
	facets: Readonly<Record<string, readonly string[] | undefined>>;
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
	/** Language by language, in the order in which the index has them. */
	notes: readonly Omit<NoteShape, 'page'>[];
	/** Words that stand so often that their places weigh much, and thousands of places. */
	heavy: Readonly<Record<string, number>>;
}

/**
 * Where heavy words stand in names, by word: the place of each note among those of its language, and
 * positions in its text.
 */
export type HeavyNames = Readonly<Record<string, readonly (readonly [number, ...number[]])[]>>;

/**
 * A column for each property, as like beside like packs best. A number is a character; the index
 * itself names the pages. How far a heading stands from the one before takes two, as one of many
 * values packs worse than two of few.
 */
type PackedShapes = [
	heavy: Shapes['heavy'],
	first: Shapes['first'],
	facets: [name: string, values: (readonly string[])[], which: string][],
	/** For each note the words of tags, summary and names; and of headings, twice, one more if common. */
	words: [begin: string, headings: string][],
	/** For all headings in a row. */
	many: string,
	more: string,
];

/** Of the numbers that are packed as characters: the first one that JSON writes as it is. */
const zero = 35;
/** How many values the last character has of a number that takes two. */
const most = 90;

/**
 * Packs shapes for the way to the browser.
 *
 * @param notes as {@link Shapes} has them
 */
export function packShapes(notes: readonly NoteShape[], heavy: Shapes['heavy']): string {
	const steps = notes.flatMap(({ tags, summary, names, headings }) =>
		headings.map(
			({ at }, index) => at - (headings[index - 1]?.at ?? sumOf([tags, summary, ...names])),
		),
	);
	const packed: PackedShapes = [
		heavy,
		firstOf(notes.map(({ page }) => page)),
		facetColumns(notes),
		notes.map(({ tags, summary, names, headings }) => [
			packNumbers([tags, summary, ...names]),
			packNumbers(headings.map(({ words, common }) => 2 * words + Number(common))),
		]),
		packNumbers(steps.map((step) => Math.floor(step / most))),
		packNumbers(steps.map((step) => step - Math.floor(step / most) * most)),
	];
	return JSON.stringify(packed);
}

/**
 * Unpacks what {@link packShapes} gave, once it is parsed.
 *
 * @throws TypeError when it is something else
 */
export function unpackShapes(packed: unknown): Shapes {
	const [heavy, first, columns, words, many, more] = packed as PackedShapes;
	const number = (text: string, index: number) => text.charCodeAt(index) - zero;
	const numbers = (text: string) => [...text].map((_, index) => number(text, index));
	let step = 0;
	const notes = words.map(([begin, headings], index) => {
		const [tags = 0, summary = 0, ...names] = numbers(begin);
		let at = sumOf(numbers(begin));
		return {
			facets: Object.fromEntries(
				columns.map(([name, values, which]) => [name, values[number(which, index)]]),
			),
			names,
			tags,
			summary,
			headings: numbers(headings).map((words) => {
				at += number(many, step) * most + number(more, step++);
				return { at, words: words >> 1, common: words % 2 > 0 };
			}),
		};
	});
	return { first, notes, heavy };
}

function facetColumns(notes: readonly NoteShape[]): PackedShapes[2] {
	const names = new Set(notes.flatMap(({ facets }) => Object.keys(facets)));
	return [...names].toSorted().map((name) => {
		const each = notes.map(({ facets }) => JSON.stringify(facets[name] ?? []));
		const values = [...new Set(each)];
		return [
			name,
			values.map((value) => JSON.parse(value) as string[]),
			packNumbers(each.map((value) => values.indexOf(value))),
		];
	});
}

function packNumbers(numbers: readonly number[]): string {
	return numbers.map((number) => String.fromCharCode(number + zero)).join('');
}

function firstOf(pages: readonly string[]): Shapes['first'] {
	const byLanguage = Map.groupBy(pages, languageOf);
	const own = byLanguage.size > 0 ? [...byLanguage.values()] : [[]];
	return Object.fromEntries(
		own.map((group) => [markOf(group), Math.max(0, pages.indexOf(group[0] ?? ''))]),
	);
}

/** The language of a page of the index, which puts it before the name: `en-gb_347d91f`. */
export function languageOf(page: string): string {
	return page.replace(/_.*/, '');
}

/**
 * A number made of the names of all pages of a language. The index names a page for what stands in it, so that
 * it is another one in another build.
 *
 * @param pages in their order
 */
export function markOf(pages: readonly string[]): number {
	return pages.reduce((mark, page) => (mark * 31 + Number.parseInt(page.slice(-6), 16)) >>> 0, 0);
}
