import { oncePerLanguage } from './once-per-language.ts';

/** Numbers and lists as a language writes them; `language` is a tag such as `en-GB`. */

const numbers = oncePerLanguage((language) => new Intl.NumberFormat(language));
const lists = oncePerLanguage((language) => new Intl.ListFormat(language, { type: 'unit' }));

/**
 * Languages that write whole numbers below a thousand as the code does, and ranges with this dash. A
 * page that needs no other numbers does without Intl's first format, which takes a phone some 50 ms.
 */
const plain = /^(?:de|en)(?:-[A-Z]{2})?$/;

/** `1,240` */
export function numberText(value: number, language: string): string {
	return isPlain(value, language) ? `${value}` : numbers(language).format(value);
}

/** `45–60`, or `45` when both ends are the same. */
export function rangeText(
	{ least, most }: Readonly<Record<'least' | 'most', number>>,
	language: string,
): string {
	if (least === most) return numberText(most, language);
	if (isPlain(least, language) && isPlain(most, language)) return `${least}–${most}`;
	return numbers(language).formatRange(least, most);
}

/** Things side by side: `D1, D2, D3`. */
export function listText(items: Iterable<string>, language: string): string {
	const [first = '', ...rest] = items;
	return rest.length === 0 ? first : lists(language).format([first, ...rest]);
}

function isPlain(value: number, language: string): boolean {
	return Number.isInteger(value) && value >= 0 && value < 1000 && plain.test(language);
}
