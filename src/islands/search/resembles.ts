/** Letters that a found word must share with a longer one that was asked for, at the least. */
const fewestShared = 4;
/** And the part of the asked word that they must be: `layer` answers `layerin`, `copy` no `copybutton`. */
const sharedPart = 0.6;

/**
 * Whether a word of a text answers a word that was asked for: it begins with it, or is most of it.
 * An engine that falls back to the longest beginning it knows would else answer `ansible` with
 * whatever holds `an`.
 *
 * @param asked as typed, `--detach`
 * @param found as it stands in the text, `(--detach),`
 */
export function resembles(asked: string, found: string): boolean {
	const word = lettersOf(asked);
	if (word === '') return false;
	const candidates = [lettersOf(found), ...(found.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
	const needed = Math.min(word.length, Math.max(fewestShared, Math.ceil(word.length * sharedPart)));
	return candidates.some((candidate) => candidate.startsWith(word.slice(0, needed)));
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
