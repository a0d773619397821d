import type { Root } from 'hast';
import type { NoteFacts } from './notes/note-facts.ts';
import { processWide } from './process-wide.ts';
import type { Lane } from './schema/content-files.ts';

/** What the check has read of a note without a fault. */
export interface ReadBefore {
	lane: Lane;
	/** The whole file. */
	source: string;
	/** Missing where the check knew from the build before what the note holds. */
	tree?: Root;
	facts: NoteFacts;
}

const handed = processWide('read-before', () => ({ notes: new Map<string, ReadBefore>() }));

/**
 * Hands what the check of a build has read to the pages, so that no note is parsed twice.
 *
 * @param read by the note's path in the content folder
 */
export function handOver(read: Map<string, ReadBefore>): void {
	handed.notes = read;
}

/**
 * What the check has read of a note, where its text is still the same. It is given once, so that
 * whoever takes it decides how long it stays in memory.
 */
export function takeReadBefore(path: string, source: string, lane: Lane): ReadBefore | undefined {
	const before = handed.notes.get(path);
	handed.notes.delete(path);
	return before?.source === source && before.lane === lane ? before : undefined;
}
