import { oncePerLanguage } from './once-per-language.ts';

/** Numbers and lists as a language writes them; `language` is a tag such as `en-GB`. */

const numbers = oncePerLanguage((language) => new Intl.NumberFormat(language));
const lists = oncePerLanguage((language) => new Intl.ListFormat(language, { type: 'unit' }));

/** `1,240` */
export function numberText(value: number, language: string): string {
	return numbers(language).format(value);
}

/** `45–60`, or `45` when both ends are the same. */
export function rangeText(
	{ least, most }: Readonly<Record<'least' | 'most', number>>,
	language: string,
): string {
	const format = numbers(language);
	return least === most ? format.format(most) : format.formatRange(least, most);
}

/** Things side by side: `D1, D2, D3`. */
export function listText(items: Iterable<string>, language: string): string {
	return lists(language).format(items);
}
