import type { Root } from 'hast';
import type { Lane } from '../schema/content-files.ts';
import type { Fault } from '../schema/fault.ts';
import { noteSchema, type NoteData } from '../schema/note.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { listNoteFacts, type NoteFacts } from './note-facts.ts';
import { parseNote } from './parse.ts';
import { findUnsafe } from './safe-lane.ts';
import { scanNote } from './scan.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** A note that was read. What is missing could not be had; the faults say why. */
export interface ReadNote {
	/** The frontmatter, when it holds. */
	data?: NoteData;
	/** The body's tree, only when it is safe to render. */
	tree?: Root;
	/** What the body holds, whenever it could be parsed. */
	facts?: NoteFacts;
	faults: Fault[];
}

const schema = noteSchema();
const frontmatterKeys = Object.keys(schema.shape);

/**
 * Reads a note from its text: scan, frontmatter, parser, safe lane. The check and the build both
 * call this, so that there is one parser and one truth. Nothing of the note is evaluated.
 */
export function readNote(text: string, lane: Lane): ReadNote {
	const body = readBody(text, lane);
	const { yaml, yamlLine } = splitFrontmatter(text);
	if (yaml === null) {
		const fault: Fault = {
			id: 'frontmatter-missing',
			severity: 'error',
			line: 1,
			column: 1,
			message: 'Unexpected beginning of the note, expected frontmatter between two lines of ---.',
			fix: 'Begin the file with ---, then key: value lines, then --- again, as the other notes do.',
		};
		return { ...body, faults: [fault, ...body.faults] };
	}
	const frontmatter = readYaml(yaml, schema, {
		subject: 'frontmatter',
		linesBefore: yamlLine,
		keys: frontmatterKeys,
	});
	return {
		...body,
		...(frontmatter.data ? { data: frontmatter.data } : {}),
		faults: [...frontmatter.faults, ...body.faults],
	};
}

/** Reads a body alone; frontmatter may stand before it and is passed over. */
export function readBody(text: string, lane: Lane): Omit<ReadNote, 'data'> {
	const scanned = scanNote(text);
	if (scanned.length > 0) return { faults: scanned };
	const { body } = splitFrontmatter(text);
	const parsed = parseNote(body, lane);
	if (!parsed.tree) return { faults: parsed.faults };
	const unsafe = findUnsafe(parsed.tree);
	const facts = listNoteFacts(parsed.tree, text);
	return unsafe.length > 0 ? { facts, faults: unsafe } : { tree: parsed.tree, facts, faults: [] };
}
