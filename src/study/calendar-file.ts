/** One day's entry in a calendar. */
export interface CalendarEvent {
	/** Stable: a calendar that has an entry of this id changes it instead of adding another. */
	uid: string;
	/** `2026-11-24`. */
	day: string;
	/** `19:00`, wherever the reader is then; without it the entry is of the whole day. */
	time?: string | undefined;
	minutes: number;
	title: string;
	/** May have several lines. */
	text: string;
	/** An https or http address. */
	url: string;
}

/** A line may have so many octets before its end. RFC 5545, 3.1. */
const longestLine = 75;

/**
 * Writes a calendar as RFC 5545 wants it. Times are floating (3.3.5, form 1): seven in the evening
 * is that everywhere, so no time zone can be wrong.
 *
 * @param product names the program that writes it, `-//Course//Plan//EN`
 * @param now as `Date.toISOString` writes it
 */
export function writeCalendar(
	events: readonly CalendarEvent[],
	product: string,
	now: string,
): string {
	const stamp = `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:${escapeText(product)}`,
		...events.flatMap(({ uid, day, time, minutes, title, text, url }) => [
			'BEGIN:VEVENT',
			`UID:${escapeText(uid)}`,
			`DTSTAMP:${stamp}`,
			...(time === undefined
				? // Without an end it lasts that one day (3.6.1), and leaves the reader free.
					[`DTSTART;VALUE=DATE:${digits(day)}`, 'TRANSP:TRANSPARENT']
				: [`DTSTART:${digits(day)}T${digits(time)}00`, `DURATION:PT${minutes}M`]),
			`SUMMARY:${escapeText(title)}`,
			`DESCRIPTION:${escapeText(text)}`,
			`URL:${url.replaceAll(/\s/g, '')}`,
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545, 3.3.11; control characters have no place in a text at all. */
function escapeText(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n')
		.replaceAll(/\p{Cc}/gu, '');
}

/** Goes on after a line end and a space, which counts too; no character is cut in two. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const more = new TextEncoder().encode(character).length;
		if (octets + more > longestLine) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += more;
	}
	return folded;
}

function digits(text: string): string {
	return text.replaceAll(/\D/g, '');
}
