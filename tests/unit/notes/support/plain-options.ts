import {
	plainMarkdown,
	type PlainMarkdownOptions,
} from '../../../../src/notes/plain-markdown/plain-markdown.ts';
import { parsePlain } from '../../../../src/notes/plain-markdown/parse-plain.ts';
import type { Lane } from '../../../../src/schema/content-files.ts';
import { addressUnderBase } from './render-options.ts';

/** How the tests write a note of a site under `/base/` as Markdown. */
export const plainOptions: PlainMarkdownOptions = {
	head: { title: 'Roses', summary: 'How to cut them.', facts: [] },
	file: 'garden/roses.mdx',
	address: addressUnderBase,
	picture: (file) => `/base/pictures/${file}`,
	day: (date) => `the day ${date}`,
	words: {
		question: (number) => `Question ${number}`,
		answer: 'Answer',
		changed: (day) => `Changed ${day}`,
		then: 'Then',
		now: 'Now',
		source: 'Source',
		inWords: 'In words:',
		illustrative: (reason) => `Not checked: ${reason}`,
		expectFail: (reason) => `Meant to fail: ${reason}`,
	},
};

/** A note's body as plain Markdown, without the head that all have. */
export function plainBody(body: string, lane: Lane = 'mdx'): string {
	const text = plainMarkdown(parsePlain(body, lane), plainOptions);
	return text.replace(/^# Roses\n\nHow to cut them\.\n\n?/, '');
}
