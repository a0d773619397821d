import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classifyContentFile, type ContentFile } from '../src/schema/content-files.ts';
import { errorAt, fileStart, type PlacedFault } from './rule.ts';

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
	const walk = async (below: string): Promise<void> => {
		const entries = await readdir(join(folder, below), { withFileTypes: true });
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) await walk(path);
			else files.push(await readSource(folder, path, entry));
		}
	};
	await walk('');
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readSource(folder: string, path: string, entry: Dirent): Promise<SourceFile> {
	const what = classifyContentFile(path);
	if (!entry.isFile()) {
		const link = entry.isSymbolicLink();
		const fault = errorAt(path, fileStart, {
			id: 'file-link',
			message: `Unexpected ${link ? 'symbolic link' : 'special file'}, expected a file.`,
			fix: link ? 'Put a copy of the file in its place.' : 'Remove it.',
		});
		return { path, what, faults: [fault] };
	}
	if (what.kind === 'ignored' || what.kind === 'unexpected') return { path, what, faults: [] };

	const limit = limitFor(path, what);
	const { size } = await lstat(join(folder, path));
	if (size > limit) return { path, what, faults: [tooLarge(path, what, size, limit)] };
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
