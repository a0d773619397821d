/** A stretch of a file that is read as sentences, from one offset to before another. */
export interface Prose {
	start: number;
	end: number;
	/** Words that others chose: names of lessons and of pages, which keep their spelling. */
	isName: boolean;
}

/**
 * What is no word of a language though it stands in a sentence: addresses, names of files, options
 * and variables, abbreviations, character references.
 */
const codeLike =
	/https?:\/\/\S+|&#?\w+;|\S*\w[.@:=\\]\w\S*|\S*[\d_]\S*|(?<![\p{L}'’])-{1,2}[\w-]+|(?<!\p{L})\p{Lu}{2,}(?:s|’s|'s)?(?!\p{L})/gu;

/** A text in which all but these stretches is blank, so that every word keeps its place. */
export function onlyProse(text: string, prose: readonly Prose[]): string {
	const kept = prose.toSorted((a, b) => a.start - b.start);
	let at = 0;
	let shown = '';
	for (const { start, end } of kept) {
		if (start < at) continue;
		shown += blank(text.slice(at, start)) + text.slice(start, end).replace(codeLike, blank);
		at = end;
	}
	return shown + blank(text.slice(at));
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/g, ' ');
}
