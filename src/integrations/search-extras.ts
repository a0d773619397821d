import { gunzipSync } from 'node:zlib';
import {
	languageOf,
	markOf,
	packShapes,
	type HeadingShape,
	type HeavyNames,
	type NoteShape,
} from '../course/search/note-shape.ts';
import { wordCharacters } from '../course/search/text-marks.ts';
import { mostWeight, packWordLists, type WordList } from '../course/search/word-list.ts';
import { signature } from './part-index.ts';

/** What Pagefind keeps of a page, as far as it is read here. */
export interface Fragment {
	/** Pagefind's own name of the page. */
	page: string;
	/** Address of the page, without the base path. */
	url: string;
	content: string;
	filters: Readonly<Record<string, readonly string[]>>;
	anchors: readonly Anchor[];
}

interface Anchor {
	element: string;
	id: string;
	text: string;
	/** Position of its first word. */
	location: number;
}

/** Part of a language's notes that must share a heading for it to be common, and how many that is at least. */
const common = { part: 0.3, notes: 3 };

/**
 * Words that the list holds at most: 15 KB after brotli. More than that are names made up for an
 * example and words that stand once; a course of 21 notes has 3,300.
 */
const mostWords = 6000;

/**
 * How often a word stands in all notes together that is heavy: its places are 10 KB. A course of 21
 * notes has none; of a word that stands five times in each of 1,000, nothing but its names can tell
 * one note from another.
 */
const heavyPlaces = 5000;

const notInWord = new RegExp(`[^${wordCharacters}\\s]+`, 'gu');

/**
 * The fragments among the files of an index, path → content.
 *
 * @param addresses of the pages, in the order in which the index was made of them
 * @returns language by language, in that order
 */
export function readFragments(
	files: Iterable<readonly [string, Uint8Array]>,
	addresses: readonly string[],
): Fragment[] {
	const places = new Map(addresses.map((address, place) => [address, place]));
	const placeOf = ({ url }: Fragment) => places.get(url) ?? 0;
	const fragments = [...files].flatMap(([path, content]) => {
		const page = /^fragment\/([^/]+)\.pf_fragment$/.exec(path)?.[1];
		if (page === undefined) return [];
		const text = gunzipSync(content).toString('utf8').slice(signature.length);
		return [{ ...(JSON.parse(text) as Omit<Fragment, 'page'>), page }];
	});
	const sorted = fragments.toSorted((a, b) => placeOf(a) - placeOf(b));
	return [...Map.groupBy(sorted, ({ page }) => languageOf(page)).values()].flat();
}

/**
 * What the search knows besides Pagefind's files: file name → content.
 *
 * @param fragments as {@link readFragments} gives them
 */
export function searchExtras(fragments: readonly Fragment[]): ReadonlyMap<string, string> {
	// Each language is searched for itself.
	const languages = Map.groupBy(fragments, ({ page }) => languageOf(page));
	const each = [...languages.values()];
	const lists = new Map<string, WordList>();
	const heavy: Record<string, number> = {};
	for (const [language, own] of languages) {
		const counts = countWords(own);
		lists.set(language, wordListOf(own, counts));
		Object.assign(heavy, heavyWordsOf(counts));
	}
	return new Map([
		['shapes.json', packShapes(each.flatMap(shapesOf), heavy)],
		...each.flatMap((own) => nameFiles(own, heavyNamesOf(own, Object.keys(heavy)))),
		['words.json', packWordLists(lists)],
	]);
}

/** How often each word stands in these notes together. */
export function countWords(fragments: readonly Fragment[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { content } of fragments) {
		for (const word of wordsIn(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/**
 * Where names and headings stand in the notes of a language.
 *
 * @throws Error when a page's names, which SearchFacts.astro writes, do not begin its text
 */
export function shapesOf(fragments: readonly Fragment[]): NoteShape[] {
	const headings = new Map<string, number>();
	for (const { anchors } of fragments) {
		for (const text of new Set(anchors.filter(isHeading).map(({ text }) => text))) {
			headings.set(text, (headings.get(text) ?? 0) + 1);
		}
	}
	const many = Math.max(common.notes, fragments.length * common.part);
	return fragments.map(({ page, filters, anchors }) => {
		const facts = anchors.filter(({ id }) => id.startsWith('search:'));
		const lengths = (kind: string) =>
			facts.filter(({ id }) => id.startsWith(`search:${kind}`)).map(({ text }) => wordsOf(text));
		if (facts[0]?.location !== 0) {
			throw new Error(`The page ${page} must begin with its names; see SearchFacts.astro.`);
		}
		return {
			page,
			// What hits show is no facet.
			facets: Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'shown')),
			names: lengths('name'),
			tags: lengths('tags')[0] ?? 0,
			summary: lengths('summary')[0] ?? 0,
			headings: anchors.filter(isHeading).map(({ location, text }): HeadingShape => ({
				at: location,
				words: wordsOf(text),
				common: (headings.get(text) ?? 0) >= many,
			})),
		};
	});
}

/** The words of a language's notes; one that stands in a name or a heading counts as one that is frequent. */
export function wordListOf(
	fragments: readonly Fragment[],
	counts = countWords(fragments),
): WordList {
	const weighty = new Set<string>();
	for (const { anchors } of fragments) {
		for (const { text } of anchors) for (const word of wordsIn(text)) weighty.add(word);
	}
	const weighed = [...counts].map(([word, count]) => {
		const weight = Math.min(mostWeight, Math.floor(Math.log2(count)));
		return { word, count, weight: weighty.has(word) ? mostWeight : weight };
	});
	const kept = weighed
		.toSorted((a, b) => b.weight - a.weight || b.count - a.count)
		.slice(0, mostWords);
	return new Map(kept.map(({ word, weight }) => [word, weight]));
}

/** Words that stand so often that a browser is to fetch few of them; thousands of places. */
export function heavyWordsOf(counts: ReadonlyMap<string, number>): Record<string, number> {
	// The index holds the forms of a word together.
	const forms = Map.groupBy(counts, ([word]) => stem(word));
	const heavy = [...forms.values()].flatMap((counts) => {
		const places = counts.reduce((sum, [, count]) => sum + count, 0);
		const thousands = Math.round(places / 1000);
		return places < heavyPlaces ? [] : counts.map(([word]) => [word, thousands] as const);
	});
	return Object.fromEntries(heavy);
}

/** Where heavy words stand in names, in any of their forms. */
export function heavyNamesOf(fragments: readonly Fragment[], heavy: readonly string[]): HeavyNames {
	const byStem = new Map(heavy.map((word) => [stem(word), new Map<number, number[]>()]));
	for (const [note, { anchors }] of fragments.entries()) {
		for (const { id, text, location } of anchors) {
			if (!id.startsWith('search:name')) continue;
			for (const [at, word] of text.trim().split(/\s+/).entries()) {
				const notes = byStem.get(stem(plain(word)));
				notes?.set(note, [...(notes.get(note) ?? []), location + at]);
			}
		}
	}
	const placesOf = (word: string) =>
		[...(byStem.get(stem(word)) ?? [])].map(([note, at]) => [note, ...at] as const);
	return Object.fromEntries(heavy.map((word) => [word, placesOf(word)]));
}

/**
 * A file for the words that begin alike, named for the code of their first character, and for the pages,
 * since places among others would be wrong.
 */
function nameFiles(fragments: readonly Fragment[], names: HeavyNames): [string, string][] {
	const mark = markOf(fragments.map(({ page }) => page));
	const files = Map.groupBy(Object.entries(names), ([word]) => word.charCodeAt(0));
	return [...files].map(([code, words]) => [
		`names-${mark}-${code}.json`,
		JSON.stringify(Object.fromEntries(words)),
	]);
}

function stem(word: string): string {
	return word.replace(/(?<=...)(?:s|ed|ing)$/, '');
}

function isHeading({ element, text }: Anchor): boolean {
	return /^h\d$/i.test(element) && text.trim() !== '';
}

/** The words of a text as the index has them. */
function wordsIn(text: string): string[] {
	return plain(text)
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function plain(text: string): string {
	return text.toLowerCase().replace(notInWord, '');
}

function wordsOf(text: string): number {
	return text.trim().split(/\s+/).length;
}
