import type { Duration } from '../duration.ts';

/** A place where a long text may be cut into notes. Rows are lines of the text, from 0. */
export interface Seam {
	/** `heading` until it is known whether it begins a lesson, or a group of them, or a section. */
	is: 'lesson' | 'group' | 'heading';
	row: number;
	/** Where the text below the title begins. */
	bodyRow: number;
	/** The row behind the last, where something other than the next seam ends it. */
	endRow?: number;
	/** Columns before the text of a list item. */
	dedent: number;
	/** Of headings 1–6; what stands in a text without a mark of its own is deeper. */
	depth: number;
	/** Empty where nobody wrote one. */
	title: string;
	/** The link that the title was. */
	url?: string;
	/** The title as it was written, its time included. */
	written: string;
	time?: Duration;
	/** Where the time stands, unless in the title. */
	timeRow?: number;
}

/** Deeper than every heading. */
export const innermost = 7;

const groupWords =
	/^(?:area|chapter|module|part|section|topic|unit|week)\s+(?:\d+|[ivx]+|[a-z])\b|^(?:beginner|intermediate|advanced|basics?)(?:\s+level)?:?$|\bpart:$/i;

/** Whether a title is that of several lessons: `Area 1 Docker`, `Beginner`. */
export function isGroupTitle(title: string): boolean {
	return groupWords.test(title.trim());
}

/** Whether a line by itself could be the name of a lesson: short, and no sentence. */
export function isTitleLike(line: string): boolean {
	const text = line.replace(/[*_`#]/g, '').trim();
	const words = text.split(/\s+/);
	if (text === '' || text.length > 80 || words.length > 14) return false;
	if (/^(?:[-*+>|•~]|\d+[.)]\s|```)/.test(line.trim()) && !/^\*\*.*\*\*:?$/.test(line.trim())) {
		return false;
	}
	return !/[.;,!…]$/.test(text) && !/^notes?\s+(?:about|for|from|of|on)\b/i.test(text);
}
