import type { Root } from 'hast';
import type { NoteFacts } from './notes/note-facts.ts';
import type { Lane } from './schema/content-files.ts';

/** What the check has read of a note without a fault. */
export interface ReadBefore {
	lane: Lane;
	/** The whole file. */
	source: string;
	tree: Root;
	facts: NoteFacts;
}

/** The pages' code is bundled, so that a module of it is not the one that the check has loaded. */
const handed = Symbol.for('course.read-before');
const held = globalThis as { [handed]?: Map<string, ReadBefore> };

/**
 * Hands what the check of a build has read to the pages, so that no note is parsed twice: a third of
 * the time that reading takes.
 *
 * @param read by the note's path in the content folder
 */
export function handOver(read: Map<string, ReadBefore>): void {
	held[handed] = read;
}

/**
 * What the check has read of a note, where its text is still the same. It is given once, so that
 * whoever takes it decides how long it stays in memory.
 */
export function takeReadBefore(path: string, source: string, lane: Lane): ReadBefore | undefined {
	const before = held[handed]?.get(path);
	held[handed]?.delete(path);
	return before?.source === source && before.lane === lane ? before : undefined;
}
