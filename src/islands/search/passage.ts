import { sumOf } from '../../course/sum-of.ts';
import { readWords, segmentsOf, type Segment, type Word } from './segments.ts';
import type { Part, Stretch } from './stretches.ts';

/** Words of a passage: about two lines of the list on a wide screen, three on a phone. */
const length = 22;

/** Words before the first one that answers, where no sentence begins nearer. */
const before = 6;

/** The words of a stretch that answer best, with what stands around them. */
export function passage(text: readonly string[], stretch: Stretch): Segment[] {
	const { from, to, answers } = stretch;
	const words = readWords(text, from, Math.min(to, text.length));
	const best = densest(words, answers);
	const line = lineAround(words, best);
	const [start, end] = line ?? [beginning(words, best), words.length];
	const shown = words.slice(start, Math.min(end, start + length));
	const cut = (isCut: boolean, text: string) =>
		isCut ? [{ text, marked: false, code: false }] : [];
	return [
		...cut(!line && !beginsSentence(words, start), '… '),
		...segmentsOf(shown, answers),
		...cut(start + shown.length < end, ' …'),
	];
}

/** Where the words begin, as many as are shown, that say most of what is asked. */
function densest(words: readonly Word[], answers: Stretch['answers']): number {
	let best = { start: 0, says: 0 };
	for (const [start, { position }] of words.entries()) {
		if (!answers.has(position)) continue;
		const seen = new Map<Part, number>();
		for (const word of words.slice(start, start + length - before)) {
			const part = answers.get(word.position);
			// The same thing twice says little more than once.
			if (part) seen.set(part, seen.has(part) ? part.part * 1.1 : part.part);
			// What stands in another line of code is not shown with it.
			if (word.endsLine) break;
		}
		const says = sumOf([...seen.values()]);
		if (says > best.says) best = { start, says };
	}
	return best.start;
}

/** The line of a block of code that a word stands in, from its first word to after its last. */
function lineAround(words: readonly Word[], at: number): [start: number, end: number] | undefined {
	if (!words[at]?.code) return undefined;
	let end = at;
	while (words[end]?.code && !words[end]?.endsLine) end++;
	if (!words[end]?.endsLine) return undefined;
	let start = at;
	while (words[start - 1]?.code && !words[start - 1]?.endsLine) start--;
	return [start, end + 1];
}

/** Where to begin to read: with the sentence, if that is near. */
function beginning(words: readonly Word[], at: number): number {
	for (let start = at; start >= 0 && at - start <= before; start--) {
		if (beginsSentence(words, start)) return start;
	}
	return Math.max(0, at - before + 2);
}

function beginsSentence(words: readonly Word[], at: number): boolean {
	const last = words[at - 1];
	return !last || last.endsLine || (!last.code && /[.!?:]["”')]*$/u.test(last.text));
}
