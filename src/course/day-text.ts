/** How much of a date is known: a year, a month, a day. */
const precisions: readonly Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ dateStyle: 'long' },
];

/**
 * A date in words, as exactly as it is known.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language tag of the language to write it in, such as `en-GB`
 * @throws RangeError when the date is none
 */
export function dayText(date: string, language: string): string {
	const precision = precisions[date.split('-').length - 1];
	return new Intl.DateTimeFormat(language, { ...precision, timeZone: 'UTC' }).format(
		new Date(`${date}T00:00:00Z`),
	);
}
