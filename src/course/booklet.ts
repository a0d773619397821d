import { addressOfModule, addressOfNote, addressOfTerm, anchorOfTerm } from './addresses.ts';
import type { Course, Module, Note, Term } from './types.ts';

/** A section of a chapter, numbered within the booklet. */
export interface BookletSection {
	/** `2.1`, or `1.2.1` in the booklet of the course. */
	number: string;
	/** Its id in the booklet. */
	anchor: string;
	text: string;
	/** 2 for the sections of the note itself, as in the note. */
	depth: number;
}

/** A note as a chapter of a booklet. */
export interface Chapter {
	note: Note;
	/** `2`, or `1.2` in the booklet of the course. */
	number: string;
	/** The id of its heading. */
	anchor: string;
	/** Stands before every id of the note's text. */
	idPrefix: string;
	/** Level of its heading; the page's own is 1. */
	level: number;
	sections: readonly BookletSection[];
}

/** A module's notes within a booklet. */
export interface BookletLine {
	module: Module;
	/** Absent where the booklet is this module's own. */
	number?: string;
	/** The id of its heading; of the contents, where the booklet is this module's own. */
	anchor: string;
	chapters: readonly Chapter[];
}

/** Notes on one page, in order and numbered. */
export interface Booklet {
	/** Modules that have notes. */
	lines: readonly BookletLine[];
	/** Those of all the lines. */
	chapters: readonly Chapter[];
	/** The glossary's terms that these notes name, A–Z. */
	terms: readonly Term[];
}

/**
 * Notes in the booklet of a whole course: 200 are about 600 pages of paper and 7 MB of HTML. A larger
 * course has those of its modules alone.
 */
const mostNotes = 200;

/** Whether a course is small enough for one booklet. */
export function fitsOneBooklet({ notes }: Course): boolean {
	return notes.length <= mostNotes;
}

/** The id of a booklet's table of contents. */
export const contentsAnchor = 'contents';

/** One module as a booklet: a chapter per note, numbered 1, 1.1 and so on. */
export function bookletOfModule(course: Course, module: Module): Booklet {
	const chapters = module.notes.map((note, place) => chapterOf(note, `${place + 1}`, 2));
	return assemble(course, [{ module, anchor: contentsAnchor, chapters }]);
}

/** The whole course as a booklet: a part per module that has notes, whose chapters are 1.1, 1.2. */
export function bookletOfCourse(course: Course): Booklet {
	const written = course.modules.filter(({ notes }) => notes.length > 0);
	const lines = written.map((module, place): BookletLine => {
		const number = `${place + 1}`;
		const chapters = module.notes.map((note, index) =>
			chapterOf(note, `${number}.${index + 1}`, 3),
		);
		return { module, number, anchor: `line-${module.id}`, chapters };
	});
	return assemble(course, lines);
}

/**
 * Finds the place within a booklet that is meant by an address of the site: a note, a section or
 * question of one, a module, a term.
 *
 * @param base the path that the site is published under
 * @returns a function from an address to an id in the booklet, undefined where the booklet does not
 *   hold what the address names
 */
export function placesWithin(
	{ lines, chapters, terms }: Booklet,
	base: string,
): (address: string) => string | undefined {
	const places = new Map([
		...lines.map(({ module, anchor }) => [addressOfModule(module.id, base), anchor] as const),
		...chapters.map(({ note, anchor }) => [addressOfNote(note.id, base), anchor] as const),
		...terms.map(({ id }) => [addressOfTerm(id, base), anchorOfTerm(id)] as const),
	]);
	const prefixes = new Map(
		chapters.map(({ note, idPrefix }) => [addressOfNote(note.id, base), idPrefix]),
	);
	return (address) => {
		const whole = places.get(address);
		if (whole !== undefined) return whole;
		const hash = address.indexOf('#');
		const prefix = hash < 0 ? undefined : prefixes.get(address.slice(0, hash));
		return prefix === undefined ? undefined : prefix + decodeURIComponent(address.slice(hash + 1));
	};
}

/** The numbers of a booklet's modules, chapters and sections, by their ids. */
export function numbersByAnchor({ lines, chapters }: Booklet): Map<string, string> {
	const numbered = [...lines, ...chapters, ...chapters.flatMap(({ sections }) => sections)];
	return new Map(
		numbered.flatMap(({ anchor, number }) => (number === undefined ? [] : [[anchor, number]])),
	);
}

function assemble(course: Course, lines: readonly BookletLine[]): Booklet {
	const chapters = lines.flatMap((line) => line.chapters);
	const named = new Set(chapters.flatMap(({ note }) => note.terms));
	return { lines, chapters, terms: course.glossary.filter(({ id }) => named.has(id)) };
}

function chapterOf(note: Note, number: string, level: number): Chapter {
	// Two hyphens, which no name of a module or note has: neither two notes nor a note and the
	// booklet itself can come to the same id.
	const anchor = note.id.replace('/', '--');
	const idPrefix = `${anchor}--`;
	const counts: number[] = [];
	const sections = note.outline.map(({ depth, id, text }) => {
		const place = depth - 2;
		counts.length = place + 1;
		for (let above = 0; above <= place; above++) counts[above] ??= 0;
		counts[place] = (counts[place] ?? 0) + 1;
		return { number: [number, ...counts].join('.'), anchor: idPrefix + id, text, depth };
	});
	return { note, number, anchor, idPrefix, level, sections };
}
