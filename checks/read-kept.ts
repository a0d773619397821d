import { kept } from '../src/kept-values.ts';
import {
	readFrontmatter,
	readNote,
	readTranslation,
	type ReadNote,
} from '../src/notes/read-note.ts';
import type { Lane } from '../src/schema/content-files.ts';
import { noteSchema } from '../src/schema/note.ts';
import { translationSchema, type TranslationData } from '../src/schema/translation.ts';

/** A note, or a translation of one, as far as the check asks. */
export interface CheckedNote extends ReadNote {
	/** The frontmatter of a translation, when it holds; it has no `data`. */
	translation?: TranslationData;
	/** Whether the body may be rendered. Its tree is there only where it was parsed just now. */
	isSafe: boolean;
}

/** Reads a note from its text, or tells what was read of the same text in an earlier build. */
export function readKept(
	{ lane, language }: { lane: Lane; language?: string },
	text: string,
): CheckedNote {
	const isTranslation = language !== undefined;
	let read: CheckedNote | undefined;
	const { hasFrontmatter, ...found } = kept('checked-note', [lane, isTranslation, text], () => {
		read = readNow(text, lane, isTranslation);
		const { locate, ...rest } = read;
		delete rest.tree;
		return { ...rest, hasFrontmatter: locate !== undefined };
	});
	if (read) return read;
	return hasFrontmatter ? { ...found, locate: locateIn(text, isTranslation) } : found;
}

function readNow(text: string, lane: Lane, isTranslation: boolean): CheckedNote {
	if (!isTranslation) {
		const read = readNote(text, lane);
		return { ...read, isSafe: read.tree !== undefined };
	}
	// It says less of itself than a note does.
	const { data, ...read } = readTranslation(text, lane);
	return { ...read, ...(data && { translation: data }), isSafe: read.tree !== undefined };
}

/** Where values of a frontmatter stand; it is parsed when somebody asks. */
function locateIn(text: string, isTranslation: boolean): NonNullable<ReadNote['locate']> {
	let locate: ReadNote['locate'];
	return (path, key) => {
		const schema = isTranslation ? translationSchema : noteSchema();
		locate ??= readFrontmatter(text, schema).locate;
		return locate?.(path, key) ?? { line: 1, column: 1 };
	};
}
