import type { List, ListItem, RootContent } from 'mdast';
import { link, paragraph, strong, text } from './markdown-tree.ts';

/** What stands above a note's text. */
export interface MarkdownHead {
	title: string;
	summary: string;
	facts: readonly MarkdownFact[];
}

/** One line of a note's head: what it tells, and its values, with an address where one leads on. */
export interface MarkdownFact {
	name: string;
	values: readonly { text: string; href?: string | undefined }[];
}

/** The head as a heading, the summary and a list. */
export function headNodes({ title, summary, facts }: MarkdownHead): RootContent[] {
	const items = facts.map(({ name, values }): ListItem => {
		const said = values.flatMap((value, index) => [
			...(index > 0 ? [text(', ')] : []),
			link(value.text, value.href),
		]);
		const line = paragraph(strong(`${name}:`), ' ', ...said);
		return { type: 'listItem', spread: false, children: [line] };
	});
	const list: List = { type: 'list', ordered: false, spread: false, children: items };
	return [
		{ type: 'heading', depth: 1, children: [text(title)] },
		paragraph(summary),
		...(items.length > 0 ? [list] : []),
	];
}
