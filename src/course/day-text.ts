/** How much of a date is known: a year, a month, a day. */
const precisions: readonly Intl.DateTimeFormatOptions[] = [
	{ year: 'numeric' },
	{ year: 'numeric', month: 'long' },
	{ dateStyle: 'long' },
];

/** Making one takes as long as writing a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words, as exactly as it is known.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param language tag of the language to write it in, such as `en-GB`
 * @throws RangeError when the date is none
 */
export function dayText(date: string, language: string): string {
	const known = date.split('-').length;
	const key = `${language} ${known}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(language, { ...precisions[known - 1], timeZone: 'UTC' });
		formats.set(key, format);
	}
	return format.format(new Date(`${date}T00:00:00Z`));
}
