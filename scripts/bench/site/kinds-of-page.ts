import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/** A page that stands for all of its kind. */
export interface KindOfPage {
	/** As a table names it: `longest note`, `/plan/`. */
	name: string;
	/** Without the base path: `docker/why-docker/`. */
	address: string;
	kind: 'note' | 'booklet' | 'tool' | 'other';
}

/** Pages that are tools: what they do, they do by script. */
export const toolPages = ['plan/', 'progress/', 'review/'] as const;

/** Addresses of all notes of a finished site, shortest page first. */
export function notesOf(dist: string): string[] {
	return globSync('*/*/index.html', { cwd: dist })
		.map((file) => file.split(path.sep).slice(0, -1).join('/') + '/')
		.filter((address) => !address.endsWith('/booklet/'))
		.sort((a, b) => sizeOf(dist, a) - sizeOf(dist, b) || (a < b ? -1 : 1));
}

/**
 * One page of each kind: the home page, a module, the median and the longest note, the longest
 * booklet of a module, every page that is one of a kind, and the one for what is missing.
 */
export function kindsOfPage(dist: string): KindOfPage[] {
	const notes = notesOf(dist);
	const modules = [...new Set(notes.map((note) => note.replace(/[^/]*\/$/, '')))].sort();
	const booklets = modules
		.map((module) => `${module}booklet/`)
		.filter((address) => globSync(`${address}index.html`, { cwd: dist }).length > 0)
		.sort((a, b) => sizeOf(dist, a) - sizeOf(dist, b));
	const single = globSync('*/index.html', { cwd: dist })
		.map((file) => `${file.split(path.sep)[0] ?? ''}/`)
		.filter((address) => !modules.includes(address))
		.sort();
	const of = (kind: KindOfPage['kind'], name: string, address: string | undefined): KindOfPage[] =>
		address === undefined ? [] : [{ kind, name, address }];
	return [
		...of('other', 'home', ''),
		...of('other', 'a module', modules[0]),
		...of('note', 'median note', notes[Math.floor(notes.length / 2)]),
		...of('note', 'longest note', notes.at(-1)),
		...of('booklet', 'longest booklet of a module', booklets.at(-1)),
		...single.flatMap((address) => of(kindOf(address), `/${address}`, address)),
		...of('other', '/404.html', '404.html'),
	];
}

function kindOf(address: string): KindOfPage['kind'] {
	if (address === 'booklet/') return 'booklet';
	return toolPages.some((tool) => tool === address) ? 'tool' : 'other';
}

function sizeOf(dist: string, address: string): number {
	return statSync(path.join(dist, address, 'index.html')).size;
}
