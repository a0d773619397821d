import type { WordList } from '../../course/search/word-list.ts';

/** Shorter words are one slip away from too many others. */
const shortest = 4;

/** A word that is half typed is taken for those that it is at least this part of, and so many. */
const halfTyped = { part: 0.5, shortest: 3, most: 4 };

/** The weight of a word that stands in a name or a heading, or four times. */
const frequent = 2;

/** What a slip costs: a letter that is missing, superfluous or wrong costs 1. */
const cheap = { swapped: 0.7, doubled: 0.5 };

/** What a word may mean that stands in no note. */
export interface Meaning {
	/** Longer words that it is half of or more; a reader who types on comes to one of them. */
	endings: readonly string[];
	/** The word that it is a misspelling of. */
	corrected: string | undefined;
	/** Words that begin as it does, of whatever length. */
	beginnings: readonly string[];
}

/** Looks a word that stands in no note up in the list of those that do. */
export function meaningOf(word: string, words: WordList): Meaning {
	const beginnings = [...words]
		.filter(([other]) => other.startsWith(word))
		.toSorted(([a, weight], [b, other]) => other - weight || a.length - b.length)
		.map(([other]) => other);
	const endings =
		word.length < halfTyped.shortest
			? []
			: beginnings.filter((other) => word.length >= other.length * halfTyped.part);
	return {
		endings: endings.slice(0, halfTyped.most),
		corrected: endings.length > 0 ? undefined : nearestOf(word, words),
		beginnings,
	};
}

function nearestOf(word: string, words: WordList): string | undefined {
	let best: { word: string; cost: number; weight: number } | undefined;
	for (const [other, weight] of words) {
		const most = patience(word.length, weight);
		if (other.length < shortest || Math.abs(other.length - word.length) > most / cheap.doubled) {
			continue;
		}
		// Who misspells a word knows how it begins, if not always in which order.
		const swapped = other[0] === word[1] && other[1] === word[0];
		if (other[0] !== word[0] && !swapped) continue;
		const cost = slips(word, other, most);
		if (cost > most) continue;
		if (!best || cost < best.cost || (cost === best.cost && weight > best.weight)) {
			best = { word: other, cost, weight };
		}
	}
	return best?.word;
}

/**
 * What the slips in a word may cost together, by its length and how much the word counts that it
 * would be: one that is rare in the notes is near to words of any other subject.
 */
function patience(length: number, weight: number): number {
	if (length < shortest) return 0;
	const slips = (length < 8 ? 1 : 2) - (weight < frequent ? 1 : 0);
	return length === shortest ? cheap.swapped : Math.max(slips, cheap.swapped);
}

/** What it costs to make one word of another; anything above `most` is only known to be more. */
function slips(from: string, to: string, most: number): number {
	let before: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	let leastBefore = 0;
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			const without = (last[j] ?? 0) + (from[i - 1] === from[i - 2] ? cheap.doubled : 1);
			const added = (row[j - 1] ?? 0) + (to[j - 1] === to[j - 2] ? cheap.doubled : 1);
			const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
			row.push(
				Math.min(
					(last[j - 1] ?? 0) + (same ? 0 : 1),
					without,
					added,
					swapped ? (before[j - 2] ?? 0) + cheap.swapped : Infinity,
				),
			);
		}
		const least = Math.min(...row);
		// Two that changed positions are seen one row later.
		if (Math.min(least, leastBefore) > most) return Infinity;
		leastBefore = least;
		before = last;
		last = row;
	}
	return last[to.length] ?? Infinity;
}
