import { addressOfModule, addressOfNote } from './addresses.ts';
import { listText } from './number-text.ts';
import { dayText } from './day-text.ts';
import { noteTime } from './note-time.ts';
import type { Course, Note } from './types.ts';

/** One line of the head: what it tells, and its values, with an address where one leads on. */
export interface HeadFact {
	name: string;
	values: readonly { text: string; href?: string | undefined }[];
}

/** The interface's words for a note's facts. */
export interface HeadWords {
	module: string;
	page: string;
	licence: string;
	kind: string;
	difficulty: string;
	minutes: string;
	needs: string;
	needsNothing: string;
	lesson: string;
	unavailableSince: string;
	checked: string;
	verifiedWith: (tools: string) => string;
	told: (reports: readonly number[], median?: number, estimate?: number) => string;
}

/**
 * What stands above a note that is read as Markdown: the facts that its page shows beside the text.
 *
 * @param options.base the path that the site is published under
 * @param options.whole a path of the site as an address that a program can follow
 */
export function markdownHead(
	note: Note,
	course: Pick<Course, 'modules' | 'notes' | 'licence' | 'language'>,
	options: { base: string; whole: (path: string) => string; words: HeadWords },
): { title: string; summary: string; facts: HeadFact[] } {
	const { base, whole, words } = options;
	const module = course.modules.find(({ id }) => id === note.module);
	const time = noteTime(note);
	const told = words.told(
		note.timeSpent,
		time.kind === 'median' ? time.median : undefined,
		note.estimate,
	);
	const needs = note.prerequisites.map((id) => ({
		text: course.notes.find((other) => other.id === id)?.title ?? id,
		href: whole(addressOfNote(id, base)),
	}));
	const facts: HeadFact[] = [
		{ name: words.page, values: [address(whole(addressOfNote(note.id, base)))] },
		{
			name: words.module,
			values: [
				{
					text: `${module?.title ?? note.module} (${note.code})`,
					href: whole(addressOfModule(note.module, base)),
				},
			],
		},
		{ name: words.kind, values: [{ text: note.kind.word }] },
		{ name: words.difficulty, values: [{ text: note.difficulty.word }] },
		{
			name: words.minutes,
			values: [{ text: note.timeNote ? `${told}. ${note.timeNote}` : told }],
		},
		{ name: words.needs, values: needs.length > 0 ? needs : [{ text: words.needsNothing }] },
		...lessonOf(note, course.language, words),
		{ name: words.checked, values: [{ text: checkedText(note, course.language, words) }] },
		{ name: words.licence, values: [{ text: course.licence.name, href: course.licence.url }] },
	];
	return { title: note.title, summary: note.summary, facts };
}

function address(href: string): { text: string; href: string } {
	return { text: href, href };
}

function lessonOf({ source }: Note, language: string, words: HeadWords): HeadFact[] {
	if (!source) return [];
	const value =
		'url' in source
			? { text: source.title, href: source.url }
			: { text: `${source.title}, ${words.unavailableSince} ${dayText(source.since, language)}` };
	return [{ name: words.lesson, values: [value] }];
}

function checkedText({ updated, verified }: Note, language: string, words: HeadWords): string {
	const day = dayText(updated, language);
	const tools = Object.entries(verified).map(([tool, version]) => `${tool} ${version}`);
	if (tools.length === 0) return day;
	return `${day}, ${words.verifiedWith(listText(tools, language))}`;
}
