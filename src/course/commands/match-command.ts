/** What the filter of the commands page knows of a line and of what stands around it. */
export interface FilterText {
	/** Everything that is said of it: its subcommand, the line itself, explanations, notes. */
	text: string;
	/** Flags of its subcommand, with what they mean. */
	flags: readonly { names: readonly string[]; text: string }[];
}

/**
 * The words to look for in what a reader typed, in lower case, each once. Words that only make a
 * sentence of it are left out, unless there are no others.
 *
 * @param idle such words: "what", "the"
 */
export function wordsOf(typed: string, idle: ReadonlySet<string>): string[] {
	const all = [...new Set(split(typed))];
	const telling = all.filter((word) => !idle.has(word));
	return telling.length > 0 ? telling : all;
}

/** Prepares a line for {@link isFound}: its words, and those of the flags that it has. */
export function prepare({ text, flags }: FilterText): string[] {
	const own = split(text);
	const had = flags.filter(({ names }) => names.some((name) => hasFlag(own, name)));
	return [...own, ...had.flatMap((flag) => split(flag.text))];
}

/** Whether every word begins a word of the line; endings such as `-ing` do not count. */
export function isFound(words: readonly string[], prepared: readonly string[]): boolean {
	return words.every((word) => {
		const stem = stemOf(word);
		return prepared.some((other) => other.startsWith(word) || stemOf(other).startsWith(stem));
	});
}

/** `-p` stands there itself, or its letter among others: `-dp`. */
function hasFlag(words: readonly string[], name: string): boolean {
	if (words.includes(name)) return true;
	const [, letter] = /^-(\w)$/.exec(name) ?? [];
	return letter !== undefined && words.some((word) => /^-\w+$/.test(word) && word.includes(letter));
}

/** Words of letters and digits; a flag keeps its dashes. */
function split(text: string): string[] {
	return text.toLowerCase().match(/(?<![\w-])--?[a-z][\w-]*|[\p{L}\p{N}]+/gu) ?? [];
}

function stemOf(word: string): string {
	return word.startsWith('-') ? word : word.replace(/(?<=.{4})(?:ing|ed|es|s)$/, '');
}
