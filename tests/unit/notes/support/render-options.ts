import { addressesUnder } from '../../../../src/addresses-under.ts';
import type { RenderOptions } from '../../../../src/notes/render-note.ts';

/** Addresses of a site that is published under `/base/`. */
export const addressUnderBase = addressesUnder('/base/');

/** How the tests render a note of a site under `/base/`. */
export const renderOptions: RenderOptions = {
	file: 'garden/roses.mdx',
	address: addressUnderBase,
	words: {
		alerts: {
			note: 'Note',
			tip: 'Tip',
			important: 'Important',
			warning: 'Warning',
			caution: 'Caution',
		},
		footnotes: 'Footnotes',
		backToText: (number) => `Back to the text, note ${number}`,
		table: (columns) => (columns ? `Table: ${columns}` : 'Table'),
		code: (language) => (language ? `Code, ${language}` : 'Code'),
		unchecked: 'Not checked',
		illustrative: (reason) => `Not checked: ${reason}`,
		expectFail: (reason) => `Meant to fail: ${reason}`,
	},
};
