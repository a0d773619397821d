import type { Heading } from '../../course/types.ts';

/** A heading of the second depth with all that stands below it. */
export interface OutlineSection {
	id: string;
	text: string;
	/** Its words in quarters of the longest section's, from 1 to 4. */
	quarters: number;
}

/** The sections of a text, from its headings in reading order. */
export function outlineSections(headings: readonly Heading[]): OutlineSection[] {
	const sections: { id: string; text: string; words: number }[] = [];
	for (const { depth, id, text, words } of headings) {
		const last = sections.at(-1);
		if (depth === 2) sections.push({ id, text, words });
		else if (last) last.words += words;
	}
	const most = Math.max(1, ...sections.map(({ words }) => words));
	return sections.map(({ id, text, words }) => ({
		id,
		text,
		quarters: Math.max(1, Math.round((words / most) * 4)),
	}));
}

/**
 * Which section is being read: the last whose heading has passed the reading line, or the first
 * while none has. -1 without sections.
 *
 * @param tops distance of each heading from the top of the window, in pixels, in reading order
 * @param line distance of the reading line from the top of the window, in pixels
 */
export function sectionAt(tops: readonly number[], line: number): number {
	const passed = tops.findLastIndex((top) => top <= line);
	return passed < 0 ? Math.min(0, tops.length - 1) : passed;
}
