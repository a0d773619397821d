import { spellCheckDocument, suggestionsForWord } from 'cspell-lib';

/** Words that no dictionary knows, by their offset. */
export interface UnknownWord {
	word: string;
	offset: number;
}

/**
 * Word lists of the trade beside the language's own. Those of programming interfaces, some of which
 * are on by themselves, spell as in the United States and take words apart that are none.
 * https://github.com/streetsidesoftware/cspell-dicts has them all.
 */
const dictionaries = [
	'companies',
	'networking-terms',
	'softwareTerms',
	'!aws',
	'!coding-compound-terms',
	'!cryptocurrencies',
	'!filetypes',
	'!public-licenses',
];

/** The dictionaries of a language together with words of the course. */
export class Dictionary {
	readonly #locale: string;
	readonly #settings;

	/**
	 * @param locale such as en-GB, or several with commas.
	 * @param words known in whatever case.
	 */
	constructor(locale: string, words: readonly string[]) {
		this.#locale = locale;
		this.#settings = {
			language: locale,
			dictionaries,
			words: [...words],
			allowCompoundWords: false,
			maxNumberOfProblems: 100_000,
			maxDuplicateProblems: 100_000,
		};
	}

	/** The words of a text that the dictionary does not know. Words of up to three letters pass. */
	async unknownIn(text: string): Promise<UnknownWord[]> {
		const document = { uri: 'text.txt', text, languageId: 'plaintext', locale: this.#locale };
		const options = { generateSuggestions: false, noConfigSearch: true };
		const { issues, errors } = await spellCheckDocument(document, options, this.#settings);
		if (errors?.[0]) throw errors[0];
		return issues.map(({ text: word, offset }) => ({ word, offset }));
	}

	/** The word of the dictionary that is nearest. */
	async nearest(word: string): Promise<string | undefined> {
		const options = { locale: this.#locale, languageId: 'plaintext', numSuggestions: 1 };
		const { suggestions } = await suggestionsForWord(word, options, this.#settings);
		const [first] = suggestions.filter(({ forbidden, noSuggest }) => !forbidden && !noSuggest);
		return first?.wordAdjustedToMatchCase ?? first?.word;
	}
}
