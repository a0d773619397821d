import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classifyContentFile, type ContentFile } from '../src/schema/content-files.ts';
import { errorAt, fileStart, type PlacedFault } from './placed-fault.ts';

/** A file of the content folder, as it lies on disk. */
export interface SourceFile {
	/** Relative to the content folder, with forward slashes. */
	path: string;
	what: ContentFile;
	/** Nothing when the file may not be read: too large, a link, no file at all. */
	bytes?: Buffer;
	faults: PlacedFault[];
}

const kilobyte = 1024;

/** Bytes that a file may have; the note's limit is that of the scan before the parser. */
const sizeLimits: Readonly<Record<string, number>> = {
	note: 512 * kilobyte,
	yaml: 512 * kilobyte,
	svg: 256 * kilobyte,
	// The largest that a page of the budget could be made from: a photo of 12 megapixels.
	picture: 4096 * kilobyte,
};

/**
 * Reads a content folder once: every file but those whose name begins with a dot, sorted by path.
 * Symbolic links are not followed, so that nothing from outside gets in.
 */
export async function readContentFiles(folder: string): Promise<SourceFile[]> {
	const files: SourceFile[] = [];
	for (const path of await listContentFiles(folder)) files.push(await readSource(folder, path));
	return files;
}

/**
 * The path of everything in a content folder that is no folder, links among it, and of folders that
 * are named as a file is; sorted. `readdir` with `recursive` would follow links, even in a circle.
 */
export async function listContentFiles(folder: string): Promise<string[]> {
	const paths: string[] = [];
	const walk = async (below: string): Promise<void> => {
		for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
			if (entry.name.startsWith('.')) continue;
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory() && !/\.\w+$/.test(entry.name)) await walk(path);
			else paths.push(path);
		}
	};
	await walk('');
	return paths.sort();
}

/** No folder may have a dot in its name, so nothing in it is content. */
function folderAsFile(path: string): SourceFile {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const what: ContentFile = {
		kind: 'unexpected',
		id: 'file-name',
		message: `Unexpected folder ${name}, expected a file of that name, or a folder without a dot in its name.`,
		fix: 'Move what is in it one folder up, and remove it.',
	};
	return { path, what, faults: [] };
}

/**
 * Reads one file of a content folder, unless it is a link or too large.
 *
 * @param path relative to the folder, with forward slashes
 */
export async function readSource(folder: string, path: string): Promise<SourceFile> {
	const what = classifyContentFile(path);
	const found = await lstat(join(folder, path));
	if (found.isDirectory()) return folderAsFile(path);
	if (!found.isFile()) {
		const link = found.isSymbolicLink();
		const fault = errorAt(path, fileStart, {
			id: 'file-link',
			message: `Unexpected ${link ? 'symbolic link' : 'special file'}, expected a file.`,
			fix: link ? 'Put a copy of the file in its place.' : 'Remove it.',
		});
		return { path, what, faults: [fault] };
	}
	if (what.kind === 'ignored' || what.kind === 'unexpected') return { path, what, faults: [] };

	const limit = limitFor(path, what);
	if (found.size > limit) return { path, what, faults: [tooLarge(path, what, found.size, limit)] };
	return { path, what, bytes: await readFile(join(folder, path)), faults: [] };
}

function limitFor(path: string, { kind }: ContentFile): number {
	const key = kind === 'picture' && path.endsWith('.svg') ? 'svg' : kind;
	return sizeLimits[key] ?? sizeLimits['yaml'] ?? 0;
}

function tooLarge(path: string, what: ContentFile, size: number, limit: number): PlacedFault {
	const note = what.kind === 'note';
	return errorAt(path, fileStart, {
		id: note ? 'note-size' : 'file-size',
		message: `Unexpected ${Math.ceil(size / kilobyte)} KB in one ${note ? 'note' : 'file'}, expected ${limit / kilobyte} KB or less.`,
		fix: note
			? 'Cut the note in two.'
			: what.kind === 'picture'
				? 'Make the picture smaller: fewer pixels, or another type.'
				: 'Take out what is not needed.',
	});
}
