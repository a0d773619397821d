import { addressesUnder } from './addresses-under.ts';
import { addressOfNote } from './course/addresses.ts';
import type { NoteContents } from './course/course-file.ts';
import { dayText } from './course/day-text.ts';
import { markdownHead } from './course/markdown-head.ts';
import type { Course, Note } from './course/types.ts';
import { explainedCommands, loadCourse, noteText } from './load-course.ts';
import type { NoteText } from './note-texts.ts';
import { printedAddress } from './notes/booklet/printed-address.ts';
import { classifyPicture } from './notes/links.ts';
import { plainMarkdown } from './notes/plain-markdown/plain-markdown.ts';
import { plainQuestions } from './notes/plain-markdown/plain-questions.ts';
import type { SpellOptions } from './notes/plain-markdown/spell-tree.ts';
import { wordsFor } from './words/words-for.ts';

/** The notes for programs, without a page around them. */

/** The address of a picture on this site, by its path relative to the content folder. */
export type AddressOfPicture = (file: string) => Promise<string>;

/** An address of this site, whole where the site's own is known, else from its root. */
export function wholeAddress(path: string): string {
	return printedAddress(path, import.meta.env.SITE);
}

/** What was written in this build, by note: a file of its own and a part of llms-full.txt. */
const written = new WeakMap<Note, Promise<string>>();

/** A note as Markdown. */
export function plainNote(note: Note, addressOfPicture: AddressOfPicture): Promise<string> {
	const known = written.get(note) ?? writeNote(note, addressOfPicture);
	written.set(note, known);
	return known;
}

async function writeNote(note: Note, addressOfPicture: AddressOfPicture): Promise<string> {
	const course = await loadCourse();
	const text = await noteText(note.id);
	const words = wordsOf(course);
	const base = import.meta.env.BASE_URL;
	return plainMarkdown(text.source, text.lane, {
		...(await spellOptions(note, text, course, addressOfPicture)),
		head: markdownHead(note, course, { base, whole: wholeAddress, words }),
	});
}

/**
 * What the notes hold that programs ask for, by note id: questions as Markdown, and commands as
 * they are typed.
 */
export async function contentsOfNotes(
	addressOfPicture: AddressOfPicture,
): Promise<Map<string, NoteContents>> {
	const course = await loadCourse();
	const commands = Map.groupBy(await explainedCommands(), ({ note }) => note.id);
	const contents = new Map<string, NoteContents>();
	for (const note of course.notes) {
		const text = await noteText(note.id);
		const options = await spellOptions(note, text, course, addressOfPicture);
		contents.set(note.id, {
			questions: plainQuestions(text.source, text.lane, options),
			commands: commands.get(note.id) ?? [],
		});
	}
	return contents;
}

async function spellOptions(
	note: Note,
	{ file, facts }: NoteText,
	course: Course,
	addressOfPicture: AddressOfPicture,
): Promise<SpellOptions> {
	const base = import.meta.env.BASE_URL;
	const address = addressesUnder(base);
	const pictures = new Map<string, string>();
	for (const shown of facts.pictures) {
		const found = classifyPicture(shown.source, file);
		if ('file' in found) pictures.set(found.file, await addressOfPicture(found.file));
	}
	return {
		file,
		address: (target) => {
			// Markdown gives headings no ids that would last: those of the page do.
			if (target.kind !== 'anchor') return wholeAddress(address(target));
			return wholeAddress(addressOfNote(note.id, base, target.anchor));
		},
		picture: (name) => wholeAddress(pictures.get(name) ?? name),
		day: (date) => dayText(date, course.language),
		words: wordsOf(course),
	};
}

function wordsOf({ language }: Course) {
	const { note, time, programs } = wordsFor(language);
	return { ...note, ...note.text, ...programs.markdown, told: time.told };
}
