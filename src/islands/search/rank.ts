import type { NoteShape } from '../../course/search/note-shape.ts';
import { sumOf } from '../../course/sum-of.ts';
import { filled, share, stretchesOf, within, type Part } from './stretches.ts';
import type { Concept } from './understand.ts';
import { answering, weights } from './weights.ts';
import type { IndexedNote } from './word-index.ts';

/**
 * Of more notes than this only the best by names and text are looked at section by section: in a
 * course of 1,000 a word that all have would else keep the reader waiting.
 */
const mostCompared = 100;

/** Orders the notes that answer, best first. */
export function rank(
	concepts: readonly Concept[],
	notes: readonly IndexedNote[],
): readonly IndexedNote[] {
	const most = concepts.map(({ found }) =>
		Math.max(0, ...[...found.values()].map(({ score }) => score)),
	);
	const candidates = notes.flatMap((note, index) => {
		const { page } = note.shape;
		if (concepts.some(({ required, found }) => required && !found.has(page))) return [];
		const parts = partsIn(concepts, ({ found }) => found.get(page)?.positions);
		const telling = parts.filter((_part, which) => !concepts[which]?.inNames);
		const coverage = share(telling) / sumOf(telling.map(({ part }) => part));
		// Of no words at all it is no number.
		if (!(coverage >= answering.least)) return [];
		const text = sumOf(
			concepts.map(({ found }, which) => {
				const { score = 0 } = found.get(page) ?? {};
				return (parts[which]?.part ?? 0) * (score / (most[which] || 1));
			}),
		);
		const early = 1 + weights.early * (1 - index / notes.length);
		const factor = early * coverage ** answering.coverage;
		const score = (text * weights.text + namesScore(note.shape, parts)) * factor;
		return [{ note, parts, factor, score }];
	});
	candidates.sort((a, b) => b.score - a.score);
	const best = candidates.slice(0, mostCompared).map(({ note, parts, factor, score }) => {
		const [stretch] = stretchesOf(note.shape, parts);
		return { note, score: score + (stretch?.score ?? 0) * factor };
	});
	best.sort((a, b) => b.score - a.score);
	return [...best, ...candidates.slice(mostCompared)].map(({ note }) => note);
}

/**
 * What is asked, as it stands in one note.
 *
 * @param positionsOf of a concept, in order; undefined when the note has it not
 */
export function partsIn(
	concepts: readonly Concept[],
	positionsOf: (concept: Concept, index: number) => readonly number[] | undefined,
): Part[] {
	const whole = sumOf(concepts.map(({ weight }) => weight));
	return concepts.map((concept, index) => ({
		position: concept.position,
		part: concept.weight / whole,
		at: positionsOf(concept, index) ?? [],
	}));
}

/** Title, other names, tags and summary, which begin a note's text. */
function namesScore({ names, tags, summary }: NoteShape, parts: readonly Part[]): number {
	const { name: besides } = weights.besides;
	let start = 0;
	const each = names.map((words, index) => {
		const here = within(parts, start, start + words);
		start += words;
		const said = share(here);
		const full = filled(here, words);
		const isWhole = full === 1 && said > 0.99;
		return (
			said * (1 - besides + besides * full) * (index === 0 ? weights.title : weights.name) +
			(isWhole ? weights.whole : 0)
		);
	});
	const end = sumOf(names);
	return (
		Math.max(...each) +
		share(within(parts, end, end + tags)) * weights.tags +
		share(within(parts, end + tags, end + tags + summary)) * weights.summary
	);
}
