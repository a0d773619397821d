import { addressOfHome, addressOfNote, addressOfPage } from '../../../../src/course/addresses.ts';
import type { AddressOf } from '../../../../src/notes/links.ts';
import type { RenderOptions } from '../../../../src/notes/render-note.ts';

const base = '/base/';

/** Addresses of a site that is published under `/base/`. */
export const addressUnderBase: AddressOf = (target) => {
	const anchor = target.anchor === '' ? undefined : target.anchor;
	switch (target.kind) {
		case 'anchor':
			return `#${encodeURIComponent(target.anchor)}`;
		case 'note':
			return addressOfNote(target.id, base, anchor);
		case 'module':
			return addressOfPage(target.id, base, anchor);
		case 'page':
			if (target.path === '/') return addressOfHome(base);
			return addressOfPage(target.path.replace(/^\/|\/$/g, ''), base, anchor);
	}
};

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
		sectionLink: (heading) => `Link to this section: ${heading}`,
		table: (columns) => (columns ? `Table: ${columns}` : 'Table'),
		code: (language) => (language ? `Code, ${language}` : 'Code'),
		illustrative: (reason) => `Not checked: ${reason}`,
		expectFail: (reason) => `Meant to fail: ${reason}`,
	},
};
