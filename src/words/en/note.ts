import { list, number, range } from '../english.ts';

export const note = {
	place: 'Where this stands',
	kind: 'Kind',
	difficulty: 'Difficulty',
	minutes: 'Minutes',
	needs: 'Needs',
	needsNothing: 'nothing before it',
	comesLater: 'comes later',
	lesson: 'Lesson',
	unavailableSince: 'unavailable since',
	checked: 'Checked',
	verifiedWith: (tools: string) => `against ${tools}`,
	code: 'Code',
	/** Syntax, names and fields; nothing was run. */
	formChecked: 'form checked',
	stops: 'Stops on this note',
	line: (module: string) => `The ${module} line and this note's sections`,
	earlier: (count: number) => `${number(count)} earlier`,
	later: (count: number) => `${number(count)} later`,
	neighbours: 'Previous and next note',
	previous: 'Previous',
	next: 'Next',
	changeFor: (module: string) => `Next, change for ${module}`,
	firstOfCourse: 'The course begins here',
	lastOfCourse: 'The course ends here',
	inPreparation: 'Next line, in preparation',
	question: (number: string) => `Question ${number}`,
	answer: 'Answer',
	then: 'Then',
	until: 'until',
	now: 'Now',
	since: 'since',
	source: 'Source',
	tools: { copy: 'Copy', copied: 'Copied', larger: 'Larger', failed: 'Not copied' },
	markdown: 'As Markdown',
	/** The same note in them. */
	languages: 'Languages',
	untranslated: (language: string) => `Not translated yet: shown in ${language}.`,
	/** What stands within a note's text. */
	text: {
		alerts: {
			note: 'Note',
			tip: 'Tip',
			important: 'Important',
			warning: 'Warning',
			caution: 'Caution',
		},
		footnotes: 'Footnotes',
		backToText: (number: string) => `Back to the text, note ${number}`,
		table: (columns: string) => (columns ? `Table: ${columns}` : 'Table'),
		code: (language: string) => (language ? `Code, ${language}` : 'Code'),
		unchecked: 'Not checked',
		illustrative: (reason: string) => `Not checked: ${reason}`,
		expectFail: (reason: string) => `Meant to fail: ${reason}`,
	},
};

export const time = {
	course: 'course',
	unknown: 'time unknown',
	number,
	/** From the shortest to the longest, in minutes. */
	span: range,
	minutes: (count: number) => `${number(count)} min`,
	range: (least: number, most: number) => `${range(least, most)} min`,
	/** What is known of a note's minutes, in full. */
	told: (reports: readonly number[], median?: number, estimate?: number) => {
		const sorted = reports.toSorted((a, b) => a - b);
		const parts: string[] = [];
		if (median !== undefined) {
			const span = range(sorted[0] ?? median, sorted.at(-1) ?? median);
			parts.push(`${number(sorted.length)} reports, ${span}, median ${number(median)}`);
		} else if (sorted.length > 0) {
			parts.push(`${list([...new Set(sorted)].map(number))} reported`);
		}
		if (estimate !== undefined) parts.push(`course ${number(estimate)}`);
		return parts.join(', ') || 'time unknown';
	},
};
