import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { ContentFile, Lane } from '../src/schema/content-files.ts';
import { courseSchema } from '../src/schema/course.ts';
import type { Fault } from '../src/schema/fault.ts';
import { glossarySchema } from '../src/schema/glossary.ts';
import { moduleSchema } from '../src/schema/module.ts';
import { readYaml, type ReadYaml } from '../src/schema/read-yaml.ts';
import type { SourceFile } from './content-source.ts';
import { decodeText } from './decode-text.ts';
import type { PlacedFault } from './placed-fault.ts';
import { readKept, type CheckedNote } from './read-kept.ts';

/** A YAML file; its data only when nothing is wrong with them. */
interface DataFile<Data> extends ReadYaml<Data> {
	path: string;
}

export interface NoteFile extends CheckedNote {
	path: string;
	id: string;
	module: string;
	lane: Lane;
	/** Of a translation. */
	language?: string;
	/** Missing when the file could not be read as text. */
	text?: string;
}

/** A line of words.txt that holds a word; its text is all of the line. */
interface WordLine {
	word: string;
	line: number;
	text: string;
}

/** Everything that the rules judge. */
export interface Content {
	/** YYYY-MM-DD in UTC. */
	today: string;
	/** Whether places to fill in are errors. */
	strict: boolean;
	files: readonly SourceFile[];
	course?: DataFile<z.infer<typeof courseSchema>>;
	glossary?: DataFile<z.infer<typeof glossarySchema>>;
	/** Every line of words.txt that holds a word. */
	words?: { path: string; lines: readonly WordLine[] };
	/** By folder name. */
	modules: ReadonlyMap<string, DataFile<z.infer<typeof moduleSchema>>>;
	/** Every note, translations included, sorted by path. */
	notes: readonly NoteFile[];
	notesByPath: ReadonlyMap<string, NoteFile>;
	/** The notes that are no translations, by id; of two with one id the first. */
	notesById: ReadonlyMap<string, NoteFile>;
	/** The text of each SVG. */
	drawings: ReadonlyMap<string, string>;
	/** What was found while reading. */
	faults: readonly PlacedFault[];
}

interface Options extends Pick<Content, 'today' | 'strict'> {
	/** Whether the notes keep their trees, which are half of what they take of the memory. */
	trees?: boolean;
}

/** Reads what the files of a content folder say. */
export async function readContent(
	files: readonly SourceFile[],
	{ today, strict, trees = true }: Options,
): Promise<Content> {
	const faults: PlacedFault[] = files.flatMap((file) => file.faults);
	const add = (path: string, found: readonly Fault[]) => {
		for (const fault of found) faults.push({ path, ...fault });
	};
	const modules = new Map<string, DataFile<z.infer<typeof moduleSchema>>>();
	const notes: NoteFile[] = [];
	const drawings = new Map<string, string>();
	let course: Content['course'];
	let glossary: Content['glossary'];
	let words: Content['words'];

	for (const { path, what, bytes } of files) {
		const decoded = bytes && isText(path, what) ? decodeText(path, bytes) : { faults: [] };
		add(path, decoded.faults);
		const { text } = decoded;
		if (what.kind === 'note') {
			// Lets timers run, so that a long check can say that it goes on.
			await setImmediate();
			const read: CheckedNote =
				text === undefined ? { faults: [], isSafe: false } : readKept(what, text);
			if (!trees) delete read.tree;
			notes.push({ path, ...what, ...read, ...(text === undefined ? {} : { text }) });
			add(path, read.faults);
		} else if (what.kind === 'course') {
			course = { path, ...read(text, courseSchema, 'course') };
			add(path, course.faults);
		} else if (what.kind === 'glossary') {
			glossary = { path, ...read(text, glossarySchema, 'glossary') };
			add(path, glossary.faults);
		} else if (what.kind === 'module') {
			const module = { path, ...read(text, moduleSchema, 'module') };
			modules.set(what.module, module);
			add(path, module.faults);
		} else if (what.kind === 'words') words = { path, lines: readWords(text) };
		else if (text !== undefined) drawings.set(path, text);
	}

	const originals = notes.filter((note) => note.language === undefined).reverse();
	return {
		today,
		strict,
		files,
		...(course ? { course } : {}),
		...(glossary ? { glossary } : {}),
		...(words ? { words } : {}),
		modules,
		notes,
		notesByPath: new Map(notes.map((note) => [note.path, note])),
		notesById: new Map(originals.map((note) => [note.id, note])),
		drawings,
		faults,
	};
}

function read<T extends z.ZodType>(
	text: string | undefined,
	schema: T,
	subject: 'course' | 'glossary' | 'module',
): ReadYaml<z.infer<T>> {
	if (text === undefined) return { faults: [], locate: () => ({ line: 1, column: 1 }) };
	return readYaml(text.replace(/^\uFEFF/, ''), schema, { subject });
}

/** A word a line; empty lines, and what stands behind #, are for those who read the file. */
function readWords(text = ''): WordLine[] {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.map((line, index) => ({ word: line.replace(/#.*/, '').trim(), line: index + 1, text: line }))
		.filter(({ word }) => word !== '');
}

function isText(path: string, { kind }: ContentFile): boolean {
	return kind !== 'picture' || path.endsWith('.svg');
}
