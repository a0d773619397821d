import { textMarks, wordCharacters } from '../../course/search/text-marks.ts';

/** A word of a query, a flag, or words in quotation marks. */
export interface Token {
	/** As typed, without the punctuation around it: `--replicas=3`. */
	typed: string;
	/** As the index holds it: words with a space between them, `replicas 3` after a flag's mark. */
	words: string;
	/** Stood in quotation marks: to be found as it is, or not at all. */
	quoted: boolean;
	/** Its position in the query, counted in words. */
	position: number;
}

/** Takes a query apart. What has no letter and no digit is no token. */
export function tokensOf(query: string): Token[] {
	let next = 0;
	return [...query.matchAll(/["“”]([^"“”]*)["“”]|[^\s"“”]+/g)].flatMap(([whole, phrase]) => {
		const typed = phrase === undefined ? withoutPunctuation(whole) : phrase.trim();
		const words = indexedWords(typed);
		if (words === '') return [];
		const position = next;
		next += words.split(' ').length;
		return [{ typed, words, quoted: phrase !== undefined, position }];
	});
}

const between = new RegExp(`[^'’${wordCharacters}]+`, 'u');
const flagged = new RegExp(`^--?(?=[${wordCharacters}])`, 'u');

/** Words as the index holds them: `ci cd` of `CI/CD`, `t3 micro` of `t3.micro`. */
export function indexedWords(text: string): string {
	return text
		.split(/\s+/)
		.flatMap((typed) => {
			const words = typed.toLowerCase().replaceAll(/['’]/g, '').split(between).filter(Boolean);
			return flagged.test(typed) ? [textMarks.flag, ...words] : words;
		})
		.join(' ');
}

function withoutPunctuation(typed: string): string {
	const edge = `[^${wordCharacters}-]+`;
	return (
		typed
			// Phones and word processors make one dash of a flag's two.
			.replace(/^[–—](?=[\p{L}\p{N}])/u, '--')
			.replace(new RegExp(`^${edge}|${edge}$`, 'gu'), '')
	);
}
