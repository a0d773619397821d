import { oncePerLanguage } from './once-per-language.ts';

/** By how much of a date is known: a year, a month, a day. */
const formats = (
	[{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }] as const
).map((precision) =>
	oncePerLanguage(
		(language) => new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }),
	),
);

/**
 * A date in words, as exactly as it is known.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language tag of the language to write it in, such as `en-GB`
 * @throws RangeError when the date is none
 */
export function dayText(date: string, language: string): string {
	const format = formats[date.split('-').length - 1];
	if (!format)
		throw new RangeError(`Unexpected date ${date}, expected YYYY, YYYY-MM or YYYY-MM-DD.`);
	return format(language).format(new Date(`${date}T00:00:00Z`));
}
