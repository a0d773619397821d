import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../checks/content.ts';
import { readContentFiles } from '../../checks/content-source.ts';
import {
	isReservedId,
	reservedModules,
	reservedNotes,
	sitePages,
} from '../../checks/site-names.ts';
import { attributes, base, fileAt, notePages, siteFolder } from './support/site.ts';

const contentFolder = path.resolve(import.meta.dirname, '../../content');
const { modules, notesById } = await readContent(await readContentFiles(contentFolder), {
	today: '9999-12-31',
	strict: false,
});

test('an id on the page of a note is of the note’s own text, or none of its headings may have it', () => {
	assert.ok(notePages.length > 0);
	const strangers = notePages.flatMap(({ address, document }) => {
		const note = notesById.get(address.slice(base.length, -1));
		const own = new Set(note?.facts?.anchors);
		const ids = attributes(document, '[id]', 'id');
		return ids.filter((id) => !own.has(id) && !isReservedId(id)).map((id) => `${address}#${id}`);
	});
	assert.deepEqual(strangers, []);
});

test('a folder of the site is of a module, or none may have its name', () => {
	const known = [...modules.keys(), ...reservedModules];
	assert.deepEqual(
		foldersIn('').filter((name) => !known.includes(name)),
		[],
	);
});

test('a folder of a module is of a note, or none may have its name', () => {
	const strangers = [...modules.keys()].flatMap((module) =>
		foldersIn(module)
			.filter((name) => !notesById.has(`${module}/${name}`) && !reservedNotes.includes(name))
			.map((name) => `${module}/${name}`),
	);
	assert.deepEqual(strangers, []);
});

test('every page that a note may link to is there', () => {
	const missing = sitePages.filter((page) => fileAt(`${base}${page}/`) === undefined);
	assert.deepEqual(missing, []);
});

/** Names of the folders below one of the site, but those of the build's own files, `_astro`. */
function foldersIn(folder: string): string[] {
	return readdirSync(path.join(siteFolder, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
		.map(({ name }) => name);
}
