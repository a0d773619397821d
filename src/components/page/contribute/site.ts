import type { Root } from 'hast';
import type { Part } from '../../../notes/part.ts';
import type { Words } from '../../../words/en.ts';

/** What the samples of the guide for contributors need to know of the site. */
export interface Site {
	words: Words;
	language: string;
	base: string;
	/** Renders a text's tree as that of a note. */
	render: (
		tree: Root,
		options: { file: string; idPrefix?: string; language: string },
	) => Promise<Part[]>;
}
