import type { Booklet } from '../../../course/booklet.ts';

/** The words of the running heads that no chapter has. */
export interface HeadWords {
	/** Over every page: what the booklet is about. */
	title: string;
	contents: string;
	answers: string;
	terms: string;
}

/**
 * The class of the elements that stand on a chapter's pages.
 *
 * @param number of the chapter: `1.2`
 */
export function pageClass(number: string): string {
	return `page-${number.replaceAll('.', '-')}`;
}

/**
 * Style rules for what stands over each printed page: left the booklet or its part, right the chapter
 * that the page belongs to. Chromium has no running strings, so each chapter has a page of its own name.
 */
export function runningHeads(booklet: Booklet, words: HeadWords): string {
	const parts = booklet.lines.flatMap(({ module, number, chapters }) =>
		chapters.map(({ number: own, note }) => ({
			page: pageClass(own),
			left: number === undefined ? words.title : `${number}\u2002${module.title}`,
			right: `${own}\u2002${note.title}`,
		})),
	);
	const ends = (['contents', 'answers', 'terms'] as const).map((name) => ({
		page: `page-${name}`,
		left: words.title,
		right: words[name],
	}));
	return [...parts, ...ends]
		.map(
			({ page, left, right }) =>
				`@page ${page}{@top-left{content:${cssString(left)}}@top-right{content:${cssString(right)}}}` +
				`.${page}{page:${page}}`,
		)
		.join('');
}

/** A text as a string of CSS that nothing can break out of: all but letters, digits, spaces escaped. */
export function cssString(text: string): string {
	const escaped = [...text].map((character) =>
		/[\p{L}\p{N} ]/u.test(character)
			? character
			: `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
	);
	return `"${escaped.join('')}"`;
}
