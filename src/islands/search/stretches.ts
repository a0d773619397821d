import type { NoteShape } from '../../course/search/note-shape.ts';
import { sumOf } from '../../course/sum-of.ts';
import { sentence, weights } from './weights.ts';

/** What is asked for, as far as a note has it, and how much of the query it is; all parts are 1. */
export interface Part {
	/** Its position in the query, counted in words. */
	position: number;
	part: number;
	/** Where it stands in the note, in order. */
	at: readonly number[];
}

/** A stretch of a note's text, from one heading to the next. */
export interface Stretch {
	/** Position of its heading; undefined before the first one. */
	heading: number | undefined;
	/** Position of the first word after the heading, and of the one after the last. */
	from: number;
	to: number;
	score: number;
	/** What stands in it, heading included, by its position. */
	answers: ReadonlyMap<number, Part>;
}

/** The stretches of a note that have something of what is asked, best first. */
export function stretchesOf(shape: NoteShape, parts: readonly Part[]): Stretch[] {
	const first = sumOf(shape.names) + shape.tags + shape.summary;
	return [undefined, ...shape.headings]
		.flatMap((heading, index) => {
			const start = heading?.at ?? first;
			const from = heading ? heading.at + heading.words : first;
			const to = shape.headings[index]?.at ?? Infinity;
			const here = within(parts, start, to);
			const answers = new Map(
				here.flatMap((part) => part.at.map((position) => [position, part] as const)),
			);
			if (answers.size === 0) return [];
			const named = heading ? likeness(within(here, start, from), heading.words) : 0;
			const explains =
				named * weights.heading +
				share(here) ** 2 * weights.section +
				nearness(here) ** 2 * weights.near;
			const score =
				explains * (heading?.common ? weights.common : 1) + inOrder(here) * weights.order;
			return [{ heading: heading?.at, from, to, score, answers }];
		})
		.toSorted((a, b) => b.score - a.score || b.answers.size - a.answers.size);
}

/** What of the parts stands between two positions. */
export function within(parts: readonly Part[], from: number, to: number): Part[] {
	return parts.map(({ at, ...part }) => ({
		...part,
		at: at.filter((position) => position >= from && position < to),
	}));
}

/** How much of the query stands here. */
export function share(parts: readonly Part[]): number {
	return sumOf(parts.map(({ part, at }) => (at.length > 0 ? part : 0)));
}

/** How many of so many words answer. */
export function filled(parts: readonly Part[], words: number): number {
	return new Set(parts.flatMap(({ at }) => at)).size / words;
}

/** How much a heading of so many words is what was asked. */
function likeness(parts: readonly Part[], words: number): number {
	const { heading: besides } = weights.besides;
	return share(parts) * (1 - besides + besides * filled(parts, words));
}

/** How much of the query stands within one sentence. */
function nearness(parts: readonly Part[]): number {
	const each = parts.flatMap(({ at }) => at);
	return Math.max(0, ...each.map((from) => share(within(parts, from, from + sentence + 1))));
}

/** How much of the query stands in its order, with no more words between than it has. */
function inOrder(parts: readonly Part[]): number {
	let kept = 0;
	let whole = 0;
	for (const [index, part] of parts.entries()) {
		const before = parts[index - 1];
		if (!before) continue;
		const gap = part.position - before.position;
		const both = part.part + before.part;
		whole += both;
		// Words that are written as one share a position.
		const follows = (at: number) => before.at.some((from) => from <= at && from >= at - gap - 1);
		if (part.at.some(follows)) kept += both;
	}
	return whole > 0 ? kept / whole : 0;
}
