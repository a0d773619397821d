import type { CourseData } from '../schema/course.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { ModuleData } from '../schema/module.ts';
import type { NoteData } from '../schema/note.ts';
import { findPrerequisiteCycles } from './prerequisites.ts';
import type { Course, Difficulty, Heading, Kind, Module, Note, Term } from './types.ts';

/** The files of `content/`, read and valid one by one; nothing is known yet of how they fit. */
export interface CourseInput {
	course: CourseData;
	modules: readonly ModuleInput[];
	glossary: GlossaryData;
	notes: readonly NoteInput[];
}

export interface ModuleInput {
	/** The name of its folder. */
	id: string;
	data: ModuleData;
}

export interface NoteInput {
	/** `docker/docker-images`. */
	id: string;
	/** Path in the repository. */
	file: string;
	data: NoteData;
	outline: readonly Heading[];
	/** Ids of the glossary terms that the text names; repeats are dropped here. */
	terms: readonly string[];
}

/**
 * Puts the course together: everything sorted, kinds and difficulties resolved, codes given,
 * glossary terms linked back to the notes that name them.
 *
 * @throws Error that says the invariant, when the data refer to what does not exist or two things
 *   claim one place. The content check says the same before, in the author's words, so that this
 *   is only seen when the check was left out.
 */
export function buildCourse(input: CourseInput): Course {
	const { course, glossary } = input;
	const kinds: Kind[] = Object.entries(course.kinds).map(([id, kind]) => ({ id, ...kind }));
	const difficulties: Difficulty[] = Object.entries(course.difficulties).map(
		([id, difficulty], index) => ({ id, ...difficulty, level: index + 1 }),
	);

	requireUnique(input.modules, (module) => module.id, 'no two modules have the same id');
	requireUnique(input.modules, (module) => module.data.order, 'no two modules have the same order');
	requireUnique(input.modules, (module) => module.data.letter, 'no two modules share a letter');
	requireUnique(input.notes, (note) => note.id, 'no two notes have the same id');

	const notesByModule = new Map<string, Note[]>(input.modules.map(({ id }) => [id, []]));
	const letters = new Map(input.modules.map(({ id, data }) => [id, data.letter]));
	for (const noteInput of input.notes) {
		const module = noteInput.id.slice(0, noteInput.id.indexOf('/'));
		const siblings = notesByModule.get(module);
		const letter = letters.get(module);
		ensure(siblings && letter, `note ${noteInput.id} stands in a module that exists`);
		siblings.push(buildNote(noteInput, { module, letter, kinds, difficulties, glossary }));
	}

	const modules: Module[] = input.modules
		.map(({ id, data }) => ({ id, ...data, notes: notesByModule.get(id) ?? [] }))
		.sort((a, b) => a.order - b.order);
	for (const { id, notes } of modules) {
		requireUnique(notes, (note) => note.order, `no two notes of module ${id} have the same order`);
		(notes as Note[]).sort((a, b) => a.order - b.order);
	}

	const notes = modules.flatMap((module) => module.notes);
	requirePrerequisites(notes);
	return {
		title: course.title,
		subtitle: course.subtitle,
		description: course.description,
		about: course.about,
		address: course.address,
		repository: course.repository,
		branch: course.branch ?? 'main',
		licence: course.licence,
		language: course.language,
		languages: Object.entries(course.languages ?? {}).map(([tag, words]) => ({ tag, words })),
		kinds,
		difficulties,
		modules,
		notes,
		glossary: buildGlossary(glossary, notes, course.language),
	};
}

interface Surroundings {
	module: string;
	letter: string;
	kinds: readonly Kind[];
	difficulties: readonly Difficulty[];
	glossary: GlossaryData;
}

function buildNote({ id, file, data, outline, terms }: NoteInput, around: Surroundings): Note {
	const kind = around.kinds.find((candidate) => candidate.id === data.kind);
	const difficulty = around.difficulties.find((candidate) => candidate.id === data.difficulty);
	ensure(kind, `the kind ${data.kind} of note ${id} is declared in course.yaml`);
	ensure(difficulty, `the difficulty ${data.difficulty} of note ${id} is declared in course.yaml`);
	for (const term of terms) {
		ensure(
			Object.hasOwn(around.glossary, term),
			`the term ${term} of note ${id} is in the glossary`,
		);
	}
	return {
		...data,
		id,
		file,
		module: around.module,
		code: `${around.letter}${data.order}`,
		kind,
		difficulty,
		aliases: data.aliases ?? [],
		verified: data.verified ?? {},
		changes: data.changes ?? [],
		outline,
		terms: [...new Set(terms)],
	};
}

function buildGlossary(glossary: GlossaryData, notes: readonly Note[], language: string): Term[] {
	const notesByTerm = new Map<string, Note[]>(Object.keys(glossary).map((id) => [id, []]));
	for (const note of notes) for (const term of note.terms) notesByTerm.get(term)?.push(note);
	const alphabet = new Intl.Collator(language);
	return Object.entries(glossary)
		.map(([id, data]) => {
			for (const other of data.see) {
				ensure(Object.hasOwn(glossary, other), `the term ${other}, see ${id}, is in the glossary`);
			}
			return { id, ...data, notes: notesByTerm.get(id) ?? [] };
		})
		.sort((a, b) => alphabet.compare(a.term, b.term) || (a.id < b.id ? -1 : 1));
}

function requirePrerequisites(notes: readonly Note[]): void {
	const graph = new Map(notes.map((note) => [note.id, note.prerequisites]));
	for (const [id, prerequisites] of graph) {
		for (const other of prerequisites) {
			ensure(graph.has(other), `the prerequisite ${other} of note ${id} exists`);
		}
	}
	const [cycle] = findPrerequisiteCycles(graph);
	ensure(!cycle, `no note needs itself, as ${cycle?.join(' needs ')} does`);
}

function requireUnique<T>(
	things: readonly T[],
	key: (thing: T) => unknown,
	invariant: string,
): void {
	ensure(new Set(things.map(key)).size === things.length, invariant);
}

function ensure(condition: unknown, invariant: string): asserts condition {
	if (!condition)
		throw new Error(`The course does not hold together. It must be that ${invariant}.`);
}
