import { markOf, type HeavyNames, type Shapes } from '../../course/search/note-shape.ts';
import {
	pageReader,
	type PagefindModule,
	type PagefindPage,
	type PagefindResult,
} from './pagefind-api.ts';
import { eachFacet } from './query.ts';
import { remembering } from './remembering.ts';
import { unpackShown } from './shown.ts';
import type { NoteText, Standing, Standings, WordIndex } from './word-index.ts';

/**
 * To the positions of a word Pagefind adds those of every longer one that begins so, `path` to `pat`.
 * This makes them count next to nothing in its score of a page and of a position.
 */
const ranking = { termSimilarity: 20, metaWeights: { title: 0 } };

/** A position of the word itself counts as much as the best one; of a longer word, less than this. */
const itself = 0.95;

/**
 * Opens Pagefind on an index.
 *
 * @param pagefind its module, as served with the index
 * @param base path of the site, `/` or `/notes/`
 * @param shapes of the notes, from the same index
 * @param fetchNames fetches where heavy words stand in names, by the mark of the pages and the code of
 * the words' first character: `1860459218-116`
 * @throws Error when a part of the index is missing, or of another build
 */
export async function openPagefind(
	pagefind: PagefindModule,
	base: string,
	{ first, notes: shapes, heavy }: Shapes,
	fetchNames: (part: string) => Promise<HeavyNames>,
): Promise<WordIndex> {
	// The worker would cost 11 KB more and is refused where Trusted Types are required.
	const instance = pagefind.createInstance({ baseUrl: base, noWorker: true, ranking });
	// Of no notes Pagefind makes an index that it cannot open.
	const search = async (words: string | null): Promise<ReadonlyMap<string, PagefindResult>> => {
		const { results } = shapes.length > 0 ? await instance.search(words) : { results: [] };
		return new Map(results.map((result) => [result.id, result]));
	};
	const pages = await search(null);
	const ids = [...pages.keys()];
	const mark = markOf(ids);
	const from = first[mark];
	if (from === undefined) throw new Error('Of another build');
	const notes = shapes.slice(from, from + ids.length).map((shape, place) => ({
		shape: { ...shape, page: ids[place] ?? '' },
		facets: eachFacet((name) => shape.facets[name] ?? []),
	}));
	const names = remembering(fetchNames);
	const readPage = pageReader();
	const found = remembering(search);
	const look = remembering(async (words: string): Promise<Standings> => {
		const having = await search(`"${words}"`);
		if (having.size === 0) return new Map();
		const each = await Promise.all(words.split(' ').map(found));
		return new Map([...having].map(([page, result]) => [page, standing(result, each)]));
	});
	const positionsOf = remembering(async (asked): Promise<readonly number[]> => {
		const [page = '', word = ''] = asked.split(' ');
		const result = (await found(word)).get(page);
		return result ? readPage(result, itsPositions) : [];
	});
	return {
		look,
		// A reader may ask for "constructor".
		heavy: { __proto__: null, ...heavy } as unknown as typeof heavy,
		notes,
		async named(word) {
			const places = (await names(`${mark}-${word.charCodeAt(0)}`))[word] ?? [];
			return new Map(
				places.map(([note, ...positions]) => [ids[note] ?? '', { score: 0, positions }]),
			);
		},
		async positions(page, words) {
			// Where the word is not, longer ones would be the best there are.
			if (!(await look(words)).has(page)) return [];
			return inARow(
				await Promise.all(words.split(' ').map((word) => positionsOf(`${page} ${word}`))),
			);
		},
		read: remembering(async (page) => {
			const result = pages.get(page);
			if (!result) throw new Error(`No page ${page}`);
			return readPage(result, noteText);
		}),
	};
}

/** What Pagefind says of a page, in the search's own terms. */
function noteText(page: PagefindPage): NoteText {
	const text = page.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
	const headings = page.anchors.filter(({ element }) => /^h\d$/i.test(element));
	return {
		note: page.raw_url.replace(/^\/|\/$/g, ''),
		address: page.url,
		...unpackShown(page.filters['shown']?.[0] ?? ''),
		// Languages without spaces between words have marks in their position.
		words: text.split(text.includes('\u200B') ? '\u200B' : /[^\S\uFEFF]+/),
		anchors: new Map(headings.map(({ location, id }) => [location, id])),
	};
}

/** The positions of the word itself, without longer ones. */
function itsPositions({ weighted_locations }: PagefindPage): readonly number[] {
	const rated = weighted_locations.map(({ weight, balanced_score, location }) => ({
		location,
		rate: balanced_score / weight ** 2,
	}));
	const best = Math.max(...rated.map(({ rate }) => rate));
	return rated.flatMap(({ location, rate }) => (rate >= best * itself ? [location] : []));
}

function standing(
	having: PagefindResult,
	each: readonly ReadonlyMap<string, PagefindResult>[],
): Standing {
	const results = each.map((pages) => pages.get(having.id));
	const score = Math.min(...results.map((result) => result?.score ?? 0));
	const positions = inARow(results.map((result) => result?.words ?? []));
	return { score, positions: positions.length > 0 ? positions : having.words };
}

/** The positions of words that stand one after the other; of a single word, all. */
function inARow(each: readonly (readonly number[])[]): readonly number[] {
	const [first = [], ...others] = each;
	if (others.length === 0) return first;
	const sets = others.map((positions) => new Set(positions));
	const starts = first.filter((start) => sets.every((set, index) => set.has(start + index + 1)));
	return starts.flatMap((start) => each.map((_, index) => start + index));
}
