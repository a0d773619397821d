import type { Place } from '../../study/record.ts';

/** A heading of the note, and how far it is from the top of the window, in pixels. */
export interface HeadingSeen {
	id: string;
	text: string;
	top: number;
}

/**
 * Where the reader is in a note, to be remembered when they leave; undefined while they have not
 * come to its first heading, since a glance at a page is no place to go on from.
 *
 * @param headings in reading order
 * @param line distance of the reading line from the top of the window, in pixels
 */
export function placeIn(
	note: string,
	headings: readonly HeadingSeen[],
	line: number,
	now: string,
): Place | undefined {
	const heading = headings.findLast(({ top }) => top <= line);
	return heading && { note, heading: heading.id, text: heading.text.slice(0, 200), at: now };
}
