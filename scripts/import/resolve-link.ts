import { slug } from 'github-slugger';
import { classifyLink } from '../../src/notes/links.ts';
import { isHttpsAddress } from '../../src/schema/shared.ts';
import { relativePath } from '../../checks/link-mender.ts';
import type { PlannedNote } from './plan-notes.ts';

/** Where a link to another part of the source leads now. */
export interface Target {
	note: PlannedNote;
	/** Without the `#`; empty for the note as a whole. */
	anchor: string;
}

/** Finds what a path or anchor in a source leads to. */
export type FindTarget = (from: PlannedNote, address: string) => Target | undefined;

/**
 * The address that a note may have for a link of its source: https and mailto as they are, http as
 * https, other parts of the source by their files. Nothing for any other.
 */
export function resolveLink(
	note: PlannedNote,
	address: string,
	find: FindTarget,
): string | undefined {
	const secure = address.trim().replace(/^http:/i, 'https:');
	if (/^(?:https|mailto):/i.test(secure)) {
		return classifyLink(secure, note.path).kind === 'external' ? secure : undefined;
	}
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(secure)) return undefined;
	const target = find(note, secure);
	if (target) {
		const anchor = target.anchor === '' ? '' : `#${target.anchor}`;
		if (target.note === note) return anchor === '' ? undefined : anchor;
		return relativePath(note.path, target.note.path) + anchor;
	}
	const host = `https://${secure}`;
	return /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|dev|edu|gov|io|net|org)(?:\/\S*)?$/i.test(
		secure,
	) && isHttpsAddress(host)
		? host
		: undefined;
}

/** Finds anchors of one long text in the notes that it became. */
export function anchorsOfReadme(notes: readonly PlannedNote[]): FindTarget {
	const targets = new Map<string, Target>();
	const add = (anchor: string, target: Target) => {
		if (anchor !== '' && !targets.has(anchor)) targets.set(anchor, target);
	};
	for (const note of notes) add(slug(note.draft.title), { note, anchor: '' });
	for (const note of notes) {
		for (const { text } of note.draft.body) {
			const heading = /^\s*#{1,6}\s+(.+?)\s*#*$/.exec(text)?.[1];
			const anchor = heading === undefined ? '' : slug(heading.replace(/[*_`]/g, ''));
			add(anchor, { note, anchor });
		}
	}
	return (_, address) =>
		address.startsWith('#') ? targets.get(address.slice(1).toLowerCase()) : undefined;
}
