import { hideComments } from '../../src/notes/comments.ts';
import { splitFrontmatter } from '../../src/notes/split-frontmatter.ts';
import type { Content, NoteFile } from '../content.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import { Dictionary, type UnknownWord } from './dictionary.ts';
import { knownWords } from './known-words.ts';
import { proseOfBody } from './prose-of-body.ts';
import { proseOfYaml } from './prose-of-yaml.ts';
import { onlyProse, type Prose } from './prose.ts';

interface SpellingResult {
	faults: PlacedFault[];
	/** Files whose prose was read. */
	files: number;
	/** Notes in another language, and those with faults that keep their text from being read. */
	passedOver: string[];
}

/** A file with what of it is prose. */
interface Text {
	path: string;
	text: string;
	prose: Prose[];
}

/**
 * Holds the prose of a course against the dictionary of its language. Names, which others chose, may
 * be spelt as in the United States: texts of links that lead away, names of lessons, and words with
 * a capital within a sentence.
 *
 * @returns nothing to mend where the course is in another language than English.
 */
export async function checkSpelling(content: Content): Promise<SpellingResult> {
	const language = content.course?.data?.language ?? 'en';
	if (!/^en\b/.test(language)) {
		return { faults: [], files: 0, passedOver: content.notes.map(({ path }) => path) };
	}
	const words = knownWords(content);
	const own = new Dictionary(language === 'en' ? 'en-GB,en-US' : language, words);
	const wide = new Dictionary(`${language},en-US`, words);
	const { texts, passedOver } = textsOf(content);
	const faults: PlacedFault[] = [];
	const near = new Map<string, string | undefined>();
	for (const { path, text, prose } of texts) {
		const shown = onlyProse(text, prose);
		const unknown = await own.unknownIn(shown);
		if (unknown.length === 0) continue;
		const strange = new Set((await wide.unknownIn(shown)).map(({ offset }) => offset));
		for (const found of unknown) {
			if (!strange.has(found.offset) && isInName(found, shown, prose)) continue;
			if (!near.has(found.word)) near.set(found.word, await own.nearest(found.word));
			faults.push(describe(path, text, found, { language, near: near.get(found.word) }));
		}
	}
	return { faults, files: texts.length, passedOver };
}

/** Whether somebody else chose the word: it is part of a name, or has a capital within a sentence. */
function isInName({ word, offset }: UnknownWord, shown: string, prose: readonly Prose[]): boolean {
	if (prose.some(({ start, end, isName }) => isName && start <= offset && offset < end))
		return true;
	return /^\p{Lu}/u.test(word) && /[\p{L},;)] +$/u.test(shown.slice(0, offset));
}

function textsOf({ course, glossary, modules, notes, files }: Content) {
	const texts: Text[] = [];
	const passedOver: string[] = [];
	const sources = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const addYaml = (path: string, file: 'course' | 'glossary' | 'module') => {
		const text = sources.get(path)?.toString('utf8') ?? '';
		texts.push({ path, text, prose: proseOfYaml(text, file) });
	};
	if (course?.data) addYaml(course.path, 'course');
	if (glossary?.data) addYaml(glossary.path, 'glossary');
	for (const { data, path } of modules.values()) if (data) addYaml(path, 'module');
	for (const note of notes) {
		const text = note.language === undefined ? textOfNote(note) : undefined;
		if (text) texts.push(text);
		else passedOver.push(note.path);
	}
	return { texts, passedOver };
}

/** Nothing when the note has faults that keep its text from being read. */
function textOfNote({ path, text, tree, data }: NoteFile): Text | undefined {
	if (text === undefined || !tree || !data) return undefined;
	const shown = hideComments(text);
	const { yaml, body } = splitFrontmatter(shown);
	const begins = yaml === null ? 0 : shown.indexOf(yaml);
	// The body is the file without the characters of its frontmatter.
	const before = shown.length - body.length;
	const prose = [
		...proseOfYaml(yaml ?? '', 'frontmatter', begins),
		...proseOfBody(tree, body).map(({ start, end, isName }) => ({
			start: start + before,
			end: end + before,
			isName,
		})),
	];
	return { path, text: shown, prose };
}

function describe(
	path: string,
	text: string,
	{ word, offset }: UnknownWord,
	{ language, near }: { language: string; near: string | undefined },
): PlacedFault {
	const before = text.slice(0, offset).split(/\r\n|\r|\n/);
	const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
	return errorAt(path, place, {
		id: 'spelling',
		message: `Unexpected word ${word}, expected one of the dictionary (${language}).${near === undefined ? '' : ` Did you mean ${near}?`}`,
		fix: 'Correct it; if it is right, add it to content/words.txt, which is in alphabetical order.',
	});
}
