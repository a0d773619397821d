import path from 'node:path';
import type { PlannedNote } from '../plan-notes.ts';
import type { FindTarget } from '../resolve-link.ts';
import type { ProjectPage } from './read-folder.ts';

/**
 * Finds the note that a link between pages leads to now: by file (`./other.md`), by address from the
 * page (`../other/`) or from the root (`/docs/other`), numbers before names left out or not.
 */
export function linksOfPages(
	pages: readonly ProjectPage[],
	notes: readonly PlannedNote[],
): FindTarget {
	const byKey = new Map<string, PlannedNote>();
	const fileOf = new Map<PlannedNote, string>();
	for (const page of pages) {
		const note = notes.find(({ source }) => source === page.source);
		if (!note) continue;
		fileOf.set(note, page.file);
		for (const key of keysOf(page)) if (!byKey.has(key)) byKey.set(key, note);
	}
	return (from, address) => {
		const hash = address.indexOf('#');
		const anchor = hash < 0 ? '' : decode(address.slice(hash + 1));
		const asked = decode((hash < 0 ? address : address.slice(0, hash)).split('?', 1)[0] ?? '');
		if (asked === '') return { note: from, anchor };
		const file = fileOf.get(from) ?? '';
		for (const candidate of candidatesFor(asked, file)) {
			const note = byKey.get(keyOf(candidate));
			if (note) return { note, anchor };
		}
		return undefined;
	};
}

function keysOf({ file, slug }: ProjectPage): string[] {
	const own = slug === undefined ? [] : [path.posix.join(path.posix.dirname(file), slug), slug];
	return [file, ...own].map(keyOf);
}

/** Where an address may lead: below the folder of the page's file, of its address, or the root. */
function candidatesFor(asked: string, file: string): string[] {
	if (asked.startsWith('/')) {
		const steps = asked.split('/').filter((step) => step !== '');
		// A base path, and the part of the site that the pages are, stand before the page's own.
		return [0, 1, 2].map((skip) => steps.slice(skip).join('/'));
	}
	const folder = path.posix.dirname(file);
	const own = file.replace(/\.\w+$/, '').replace(/(?:^|\/)(?:index|readme)$/i, '');
	return [path.posix.join(folder, asked), path.posix.join(own, asked)];
}

/** A path without ending, index, numbers and capitals. */
function keyOf(address: string): string {
	return address
		.replace(/\.(?:mdx?|markdown|html)$/i, '')
		.split('/')
		.filter((step) => step !== '' && step !== '.')
		.map((step) => step.replace(/^\d+[-_. ]+(?=.)/, '').toLowerCase())
		.join('/')
		.replace(/(?:^|\/)(?:index|readme)$/, '');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
