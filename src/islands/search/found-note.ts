import { sumOf } from '../../course/sum-of.ts';
import type { FoundNote } from './match.ts';
import { highlightingAddress } from './highlights/highlighting-address.ts';
import { passage } from './passage.ts';
import { partsIn } from './rank.ts';
import { readWords, segmentsOf, type Segment } from './segments.ts';
import { stretchesOf } from './stretches.ts';
import { ascending, type Concept } from './understand.ts';
import type { IndexedNote, NoteText, WordIndex } from './word-index.ts';

/** More sections than this would hide the next note. */
const mostSections = 3;

/** Fetches what a hit shows of a note: its title, and the positions that answer. */
export async function findInNote(
	{ shape }: IndexedNote,
	concepts: readonly Concept[],
	index: WordIndex,
): Promise<FoundNote> {
	const [text, ...positions] = await Promise.all([
		index.read(shape.page),
		...concepts.map((concept) => positionsOf(concept, shape.page, index)),
	]);
	const parts = partsIn(concepts, (_concept, which) => positions[which]);
	const stretches = stretchesOf(shape, parts);
	const opening = stretches.find(({ heading }) => heading === undefined);
	const best = stretches.filter(({ heading }) => heading !== undefined).slice(0, mostSections);
	const answers = new Set(positions.flat());
	const cut = (from: number, words: number) =>
		segmentsOf(readWords(text.words, from, from + words), answers);
	// The index ends every line of a text with a full stop.
	const named = (from: number, words: number) => {
		const segments = cut(from, words);
		const last = segments.at(-1);
		if (last) last.text = last.text.replace(/\.$/, '');
		return segments;
	};
	const summary = sumOf(shape.names) + shape.tags;
	const address = highlightingAddress(text.address, formsAt(text, [...answers]));
	return {
		...text,
		address: address(),
		title: named(0, shape.names[0] ?? 0),
		excerpt: opening ? passage(text.words, opening) : cut(summary, shape.summary),
		sections: best.map((stretch) => ({
			address: address(text.anchors.get(stretch.heading ?? 0)),
			title: named(stretch.heading ?? 0, stretch.from - (stretch.heading ?? 0)),
			excerpt: passage(text.words, stretch),
		})),
	};
}

async function positionsOf(
	{ names, inNames, found }: Concept,
	page: string,
	index: WordIndex,
): Promise<readonly number[]> {
	if (inNames) return found.get(page)?.positions ?? [];
	const positions = await Promise.all(names.map((name) => index.positions(page, name)));
	return ascending(positions.flat());
}

/** The forms in which the words stand at some positions, lower case, each once. */
function formsAt({ words }: NoteText, positions: readonly number[]): string[] {
	const all = positions.flatMap((position) => readWords(words, position, position + 1));
	const marked = segmentsOf(all, new Set(positions)).filter(({ marked }: Segment) => marked);
	return [...new Set(marked.map(({ text }) => text.toLowerCase()))];
}
