/** Finds words in texts, in the very forms that are given, in any case. */
export function formFinder(
	forms: readonly string[],
): (text: string) => { at: number; length: number }[] {
	const longestFirst = forms.toSorted((a, b) => b.length - a.length).map(escaped);
	const edge = '[\\p{L}\\p{N}_]';
	const found = new RegExp(`(?<!${edge})(?:${longestFirst.join('|')})(?!${edge})`, 'giu');
	return (text) =>
		[...text.matchAll(found)].map(({ 0: { length }, index }) => ({ at: index, length }));
}

function escaped(form: string): string {
	return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
