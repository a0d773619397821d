/**
 * What the text in the search index says of itself, in characters of Unicode's private use area: no
 * index takes them for part of a word unless it is told to.
 */
export const textMarks = {
	codeStart: '\uE000',
	codeEnd: '\uE001',
	/** Ends a line of a block of code. */
	lineEnd: '\uE002',
	/** Before a space that the author did not write: `4789/` and `udp` are words of their own. */
	joint: '\uE003',
	/** The dashes of a flag, which are a word of their own: `--force` is one more way to say "force". */
	flag: '\uE004',
} as const;

/** Any of {@link textMarks}, each time it stands in a text. */
export const anyTextMark = /[\uE000-\uE004]/g;

/** What a word is made of, as the text of an expression. */
export const wordCharacters = '\\p{L}\\p{M}\\p{N}';
