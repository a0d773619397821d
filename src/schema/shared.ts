import { z } from 'zod';

/** Lower-case words joined by hyphens: what file names, term ids and tags are made of. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z
	.string()
	.regex(slugPattern, 'lower-case letters, digits and hyphens, such as first-steps');

export const noteId = z
	.string()
	.regex(
		/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
		'a note id, module/note, such as basics/first-steps',
	);

export const httpsAddress = z
	.string()
	.refine(isHttpsAddress, 'an address that begins with https:// and the name of a host');

/** A real day of the calendar, written YYYY-MM-DD. */
export const day = z.string().refine(isDay, 'a day written YYYY-MM-DD, such as 2026-03-01');

export const sentence = (min: number, max: number) =>
	z.string().min(min, `${min}–${max} characters`).max(max, `${min}–${max} characters`);

/**
 * Whether an address is one that every reader's browser can follow: https, with a host that has a
 * domain. A name before the host would make it look like another's: https://example.org@…
 */
export function isHttpsAddress(value: string): boolean {
	if (!/^https:\/\/[^\s/\\]\S*$/.test(value) || !URL.canParse(value)) return false;
	const { username, password, hostname } = new URL(value);
	return username === '' && password === '' && /\.[a-z][a-z0-9-]*$/.test(hostname);
}

function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const date = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
