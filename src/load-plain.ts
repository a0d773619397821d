import { addressesUnder } from './addresses-under.ts';
import { addressOfNote } from './course/addresses.ts';
import type { NoteContents } from './course/course-file.ts';
import { dayText } from './course/day-text.ts';
import { markdownHead } from './course/markdown-head.ts';
import type { Course, Note } from './course/types.ts';
import { kept } from './kept-values.ts';
import { explainedCommands, loadCourse, noteText } from './load-course.ts';
import type { NoteText } from './note-texts.ts';
import { printedAddress } from './notes/booklet/printed-address.ts';
import { classifyPicture } from './notes/links.ts';
import { parsePlain } from './notes/plain-markdown/parse-plain.ts';
import { plainMarkdown } from './notes/plain-markdown/plain-markdown.ts';
import { plainQuestions, type PlainQuestion } from './notes/plain-markdown/plain-questions.ts';
import type { SpellOptions } from './notes/plain-markdown/spell-tree.ts';
import { wordsFor } from './words/words-for.ts';

/** The notes for programs, without a page around them. */

/** The address of a picture on this site, by its path relative to the content folder. */
export type AddressOfPicture = (file: string) => Promise<string>;

/** An address of this site, whole where the site's own is known, else from its root. */
export function wholeAddress(path: string): string {
	return printedAddress(path, import.meta.env.SITE);
}

/** A note as programs get it. */
interface PlainNote {
	/** All of it as Markdown. */
	text: string;
	questions: PlainQuestion[];
}

/** What was written in this build, by note: a file of its own, a part of llms-full.txt and of course.json. */
const written = new WeakMap<Note, Promise<PlainNote>>();

/** A note as Markdown. */
export async function plainNote(note: Note, addressOfPicture: AddressOfPicture): Promise<string> {
	return (await writeOnce(note, addressOfPicture)).text;
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
	// One after the other, since trees take room.
	for (const note of course.notes) {
		const { questions } = await writeOnce(note, addressOfPicture);
		contents.set(note.id, { questions, commands: commands.get(note.id) ?? [] });
	}
	return contents;
}

function writeOnce(note: Note, addressOfPicture: AddressOfPicture): Promise<PlainNote> {
	const known = written.get(note) ?? writeNote(note, addressOfPicture);
	written.set(note, known);
	return known;
}

async function writeNote(note: Note, addressOfPicture: AddressOfPicture): Promise<PlainNote> {
	const course = await loadCourse();
	const text = await noteText(note.id);
	const words = wordsOf(course);
	const base = import.meta.env.BASE_URL;
	const pictures = await addressesOfPictures(text, addressOfPicture);
	const options = spellOptions(note, text, course, pictures);
	const head = markdownHead(note, course, { base, whole: wholeAddress, words });
	const { file, lane, source } = text;
	const place = [file, course.language, base, import.meta.env.SITE];
	return kept('plain-note', [place, lane, source, head, [...pictures]], () => {
		const tree = parsePlain(source, lane);
		const questions = plainQuestions(tree, options);
		return { text: plainMarkdown(tree, { ...options, head }), questions };
	});
}

/** By path relative to the content folder. */
async function addressesOfPictures(
	{ file, facts }: NoteText,
	addressOfPicture: AddressOfPicture,
): Promise<Map<string, string>> {
	const addresses = new Map<string, string>();
	for (const shown of facts.pictures) {
		const found = classifyPicture(shown.source, file);
		if ('file' in found) addresses.set(found.file, await addressOfPicture(found.file));
	}
	return addresses;
}

function spellOptions(
	note: Note,
	{ file }: NoteText,
	course: Course,
	pictures: ReadonlyMap<string, string>,
): SpellOptions {
	const base = import.meta.env.BASE_URL;
	const address = addressesUnder(base);
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
