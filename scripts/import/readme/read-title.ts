import type { Link, Nodes } from 'mdast';
import { readTimedTitle, type Duration } from '../duration.ts';
import { plainText, walkTree } from '../parse-source.ts';

/** What a heading, or the first line of a list item, says of a lesson. */
export interface ReadTitle {
	title: string;
	url?: string;
	time?: Duration;
	/** As it was written, marks of emphasis left out. */
	written: string;
}

/** Reads a title from its node; of a paragraph the first line only. */
export function readTitle(node: Nodes): ReadTitle {
	const written = (plainText(node).split('\n', 1)[0] ?? '').replace(/\s+/g, ' ').trim();
	const timed = readTimedTitle(written);
	const title = (timed?.title ?? written).replace(/\s*:$/, '').trim();
	const url = firstLink(node, written);
	return {
		title,
		written,
		...(url === undefined ? {} : { url }),
		...(timed ? { time: timed.time } : {}),
	};
}

/** The link that a title is, or holds, when it holds one only. */
function firstLink(node: Nodes, line: string): string | undefined {
	const links = [...walkTree(node)]
		.map(({ node: inner }) => inner)
		.filter((inner): inner is Link => inner.type === 'link');
	const [link, another] = links.filter((one) => line.includes(plainText(one).trim()));
	return another === undefined ? link?.url : undefined;
}
