import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { writeText } from './write-text.ts';

/** A tree as text, in one style; ends with a line break. */
export function writeMarkdown(tree: Root): string {
	return toMarkdown(tree, {
		bullet: '-',
		emphasis: '_',
		rule: '-',
		listItemIndent: 'one',
		incrementListMarker: true,
		handlers: { text: writeText },
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
	});
}
