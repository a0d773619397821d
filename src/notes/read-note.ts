import type { Root } from 'hast';
import type { z } from 'zod';
import type { Lane } from '../schema/content-files.ts';
import type { Fault } from '../schema/fault.ts';
import { noteSchema, type NoteData } from '../schema/note.ts';
import { translationSchema, type TranslationData } from '../schema/translation.ts';
import { readYaml, type ReadYaml } from '../schema/read-yaml.ts';
import { hideComments } from './comments.ts';
import { describeMissingFrontmatter } from './missing-frontmatter.ts';
import { listNoteFacts, type NoteFacts } from './note-facts.ts';
import { parseNote } from './parse.ts';
import { findUnsafe } from './safe-lane.ts';
import { scanNote } from './scan.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { findUnclosedFences } from './unclosed-fences.ts';

/** A note that was read. What is missing could not be had; the faults say why. */
export interface ReadNote<Data = NoteData> {
	/** The frontmatter, when it holds. */
	data?: Data;
	/** Where a value of the frontmatter stands in the file. */
	locate?: ReadYaml<Data>['locate'];
	/** The body's tree, only when it is safe to render. */
	tree?: Root;
	/** What the body holds, whenever it could be parsed. */
	facts?: NoteFacts;
	faults: Fault[];
}

const schema = noteSchema();

/**
 * Reads a note from its text: scan, frontmatter, parser, safe lane. The check and the build both
 * call this, so that there is one parser and one truth. Nothing of the note is evaluated.
 */
export function readNote(text: string, lane: Lane): ReadNote {
	return read(text, lane, schema);
}

/** Reads the translation of a note in the same way. */
export function readTranslation(text: string, lane: Lane): ReadNote<TranslationData> {
	return read(text, lane, translationSchema);
}

/** Reads a body alone; frontmatter may stand before it and is passed over. */
export function readBody(text: string, lane: Lane): Pick<ReadNote, 'tree' | 'facts' | 'faults'> {
	const scanned = scanNote(text);
	if (scanned.length > 0) return { faults: scanned };
	const { body } = splitFrontmatter(text);
	const { tree, faults } = parseNote(body, lane);
	const facts = tree && listNoteFacts(tree, body);
	const unclosed = findUnclosedFences(lane === 'mdx' ? hideComments(body) : body, facts?.fences);
	const [first] = unclosed;
	const found = tree ? [...faults, ...findUnsafe(tree, lane)] : faults;
	if (first) {
		// What stands below is not what the author meant, and the end of a component may be in it.
		const above = found.filter(({ id, line }) => line < first.line && id !== 'component-unclosed');
		return { faults: [...above, ...unclosed] };
	}
	if (!tree || !facts) return { faults: found };
	return found.length > 0 ? { facts, faults: found } : { tree, facts, faults: [] };
}

function read<Schema extends z.ZodType>(
	text: string,
	lane: Lane,
	schema: Schema,
): ReadNote<z.infer<Schema>> {
	const body = readBody(text, lane);
	// The frontmatter of a note that is too large may be all of it.
	if (body.faults.some(({ id }) => id === 'note-size')) return body;
	const { faults, ...frontmatter } = readFrontmatter(text, schema);
	return { ...body, ...frontmatter, faults: [...faults, ...body.faults] };
}

/**
 * Reads a frontmatter alone.
 *
 * @param schema what it must hold: a note's or a translation's
 */
export function readFrontmatter<Schema extends z.ZodType>(
	text: string,
	schema: Schema,
): Pick<ReadNote<z.infer<Schema>>, 'data' | 'locate' | 'faults'> {
	const { yaml, yamlLine } = splitFrontmatter(text);
	if (yaml === null) return { faults: [describeMissingFrontmatter(text)] };
	return readYaml(yaml, schema, { subject: 'frontmatter', linesBefore: yamlLine });
}
