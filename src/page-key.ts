import { root } from 'astro:config/server';
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Course, Note } from './course/types.ts';
import { loadCourse, noteText } from './load-course.ts';
import { classifyPicture } from './notes/links.ts';

/**
 * What a page is made from, as one word: while it stays the same, a build may keep the page it made
 * before. It covers the code, Node, where the site stands, what all pages know of the course, and
 * these notes whole, with their pictures; Astro covers packages and configuration. What a page shows
 * of other notes must be in `faceOf`.
 *
 * @param notes whose texts the page shows
 * @param more what it shows besides, as JSON can say it
 */
export async function pageKey(notes: readonly Note[], more?: unknown): Promise<string> {
	// While editing, no page is kept.
	if (!import.meta.env.PROD) return '';
	const course = await loadCourse();
	const hash = createHash('sha256').update((ground ??= await hashGround(course)));
	if (more !== undefined) hash.update(JSON.stringify(more));
	for (const note of notes) {
		const { source, file, facts } = await noteText(note.id);
		hash.update(`\n${file} ${source.length}\n${source}`);
		for (const { source: address } of facts.pictures) {
			const found = classifyPicture(address, file);
			if ('file' in found) hash.update(await readFile(new URL(`content/${found.file}`, root)));
		}
	}
	return hash.digest('base64url');
}

/** The same for all pages of a build. */
let ground: string | undefined;

async function hashGround(course: Course): Promise<string> {
	const { SITE, BASE_URL } = import.meta.env;
	const place = [process.version, process.versions.icu, SITE, BASE_URL];
	const hash = createHash('sha256').update(JSON.stringify([place, faceOf(course)]));
	const folder = fileURLToPath(root);
	const code = await Array.fromAsync(glob('src/**/*.*', { cwd: folder }));
	for (const file of code.sort()) {
		hash.update(file).update(await readFile(new URL(file, root)));
	}
	return hash.digest('base64url');
}

/** All of the course but the outlines, which only a note's own pages show. */
function faceOf({ modules, notes, glossary, ...course }: Course): unknown {
	return {
		...course,
		modules: modules.map((module) => ({ ...module, notes: module.notes.map(({ id }) => id) })),
		notes: notes.map((note) => ({ ...note, outline: undefined })),
		glossary: glossary.map((term) => ({ ...term, notes: term.notes.map(({ id }) => id) })),
	};
}
