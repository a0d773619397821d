import { addressOfHome, addressOfNote, addressOfPage } from './course/addresses.ts';
import type { AddressOf } from './notes/links.ts';

/**
 * The addresses that a note's links get on this site: where `src/notes`, which knows no site, and
 * `src/course`, which knows no links, meet.
 *
 * @param base the path that the site is published under
 * @param notesBase the path that the notes are under; another one where they are translated
 */
export function addressesUnder(base: string, notesBase = base): AddressOf {
	return (target) => {
		const anchor = target.anchor === '' ? undefined : target.anchor;
		switch (target.kind) {
			case 'anchor':
				return `#${encodeURIComponent(target.anchor)}`;
			case 'note':
				return addressOfNote(target.id, notesBase, anchor);
			case 'module':
				return addressOfPage(target.id, base, anchor);
			case 'page':
				return target.path === '/'
					? addressOfHome(base)
					: addressOfPage(target.path.replace(/^\/|\/$/g, ''), base, anchor);
		}
	};
}
