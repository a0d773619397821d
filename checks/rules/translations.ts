import { contentDate } from '../../src/course/content-date.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { interfaceLanguage, interfaceLanguages } from '../../src/words/words-for.ts';
import type { Content, NoteFile } from '../content.ts';
import { errorAt, fileStart, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** The interface speaks the course's languages, and a translation has the places of its original. */
export const translations: Rule = {
	ids: [
		'course-language',
		'translation-alone',
		'translation-heading',
		'translation-language',
		'translation-old',
		'translation-question',
		'translation-word',
	],
	check: (content) => [
		...unspoken(content),
		...unknownWords(content),
		...content.notes.flatMap((note) =>
			note.language === undefined ? [] : judge(note, note.language, content),
		),
	],
};

function unspoken({ course }: Content): PlacedFault[] {
	if (!course?.data) return [];
	const { language, languages = {} } = course.data;
	const named = [
		{ tag: language, path: ['language'] },
		...Object.keys(languages).map((tag) => ({ tag, path: ['languages', tag] })),
	];
	const unknown = named
		.filter(({ tag }) => interfaceLanguage(tag) === undefined)
		.map(({ tag, path }) =>
			errorAt(course.path, course.locate(path), {
				id: 'course-language',
				message: `Unexpected language ${tag}, expected one that the interface speaks: ${interfaceLanguages.join(', ')}.`,
				fix: 'Choose one of these, or add its words as docs/translating.md says.',
			}),
		);
	if (!Object.hasOwn(languages, language)) return unknown;
	const twice = errorAt(course.path, course.locate(['languages', language]), {
		id: 'course-language',
		message: `Unexpected language ${language} among the further ones, expected others than that of the notes.`,
		fix: 'Remove it from languages.',
	});
	return [...unknown, twice];
}

function unknownWords({ course, modules }: Content): PlacedFault[] {
	if (!course?.data) return [];
	const { kinds, difficulties, languages = {} } = course.data;
	const known = {
		modules: [...modules.keys()],
		kinds: Object.keys(kinds),
		difficulties: Object.keys(difficulties),
	};
	return Object.entries(languages).flatMap(([tag, words]) =>
		(['modules', 'kinds', 'difficulties'] as const).flatMap((what) =>
			Object.keys(words[what] ?? {})
				.filter((id) => !known[what].includes(id))
				.map((id) =>
					errorAt(course.path, course.locate(['languages', tag, what, id]), {
						id: 'translation-word',
						message: `Unexpected ${id} among the ${what} in ${tag}, expected one of ${known[what].join(', ')}.${suggest(nearest(id, known[what]))}`,
						fix: 'Correct its spelling, or remove the line.',
					}),
				),
		),
	);
}

function judge(note: NoteFile, language: string, content: Content): PlacedFault[] {
	const original = content.notesById.get(note.id);
	if (!original) return [alone(note, language)];
	const { language: own, languages = {} } = content.course?.data ?? {};
	const known = Object.keys(languages);
	return [
		...(own === undefined || known.includes(language) ? [] : [unlisted(note, language, own)]),
		...otherPlaces(note, original, 'heading'),
		...otherPlaces(note, original, 'question'),
		...otherDate(note, original),
	];
}

function alone({ path, id }: NoteFile, language: string): PlacedFault {
	return errorAt(path, fileStart, {
		id: 'translation-alone',
		message: `Unexpected translation (${language}) of ${id}, expected a note of that name to translate.`,
		fix: 'Give it the name of the note that it translates; a note of its own stands directly in the folder of its module.',
	});
}

function unlisted({ path }: NoteFile, language: string, own: string): PlacedFault {
	const isOwn = language === own;
	return errorAt(path, fileStart, {
		id: 'translation-language',
		message: `Unexpected translation into ${language}, expected a language that course.yaml has under languages.`,
		fix: isOwn
			? `Remove the file: ${own} is the language of the notes themselves.`
			: `Write languages: and below it ${language}: {} into course.yaml, or rename the folder.`,
	});
}

/** Links, progress and answers hang on ids, which hold in every language. */
function* otherPlaces(
	note: NoteFile,
	original: NoteFile,
	what: 'heading' | 'question',
): Iterable<PlacedFault> {
	if (!note.facts || !original.facts) return;
	const places = what === 'heading' ? 'headings' : 'questions';
	const [here, there] = [note.facts[places], original.facts[places]];
	const wanted = there.map(({ id }) => id);
	const found = here.map(({ id }) => id);
	const missing = wanted.filter((id) => !found.includes(id));
	for (const place of here) {
		if (wanted.includes(place.id)) continue;
		const expected = missing.length > 0 ? `one of ${missing.join(', ')}` : 'none besides those of';
		yield errorAt(note.path, place, {
			id: `translation-${what}`,
			message: `Unexpected ${what} id ${place.id}, expected ${expected}${missing.length > 0 ? ' as in' : ''} ${original.path}.`,
			fix:
				what === 'heading'
					? `Write the id of the original behind the heading: {#${missing[0] ?? wanted[0] ?? 'id'}}.`
					: 'Give the question the id that it has in the original.',
		});
	}
	if (here.length >= there.length) return;
	yield errorAt(note.path, fileStart, {
		id: `translation-${what}`,
		message: `Unexpected absence of ${missing.join(', ')}, expected every ${what} of ${original.path}.`,
		fix: `Translate ${missing.length === 1 ? 'it' : 'them'} as well.`,
	});
}

function otherDate(note: NoteFile, { path, data }: NoteFile): PlacedFault[] {
	const date = data && contentDate(data);
	const translates = note.translation?.translates;
	if (date === undefined || translates === undefined || translates === date) return [];
	const fault = warningAt(note.path, note.locate?.(['translates']) ?? fileStart, {
		id: 'translation-old',
		message: `Unexpected translates: ${translates}, expected ${date}, the latest date in ${path}.`,
		fix: `Take over what has changed in the original, then write translates: ${date}.`,
	});
	return [fault];
}
