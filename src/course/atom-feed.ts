import { addressOfHome, addressOfNote } from './addresses.ts';
import type { Course, Note } from './types.ts';
import { xmlText } from './xml-text.ts';

/** More would be of no use to a reader that asks every hour. */
const mostEntries = 100;

interface Entry {
	/** Permanent, as Atom asks: readers know by it what they have shown. */
	id: string;
	title: string;
	/** YYYY-MM-DD */
	day: string;
	page: string;
	summary: string;
	category: string;
}

/**
 * What is new in a course, as an Atom 1.0 feed (RFC 4287), newest first: every change that a note
 * tells of, and every note that tells of none, as new on the day of its facts. Content knows days,
 * so entries have midnight, UTC.
 *
 * @param options.base the path that the site is published under
 * @param options.whole a path of the site as a whole address: Atom has no others
 */
export function atomFeed(
	course: Pick<Course, 'title' | 'description' | 'language' | 'licence' | 'modules' | 'notes'>,
	{ base, whole }: { base: string; whole: (path: string) => string },
): string {
	const home = whole(addressOfHome(base));
	const self = `${home}feed.xml`;
	const modules = new Map(course.modules.map(({ id, title }) => [id, title]));
	const entries = course.notes
		.flatMap((note) => entriesOf(note, modules, whole(addressOfNote(note.id, base))))
		// A stable sort: of one day, in the order of the course.
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.slice(0, mostEntries);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(course.language)}">`,
		`<id>${xmlText(self)}</id>`,
		`<title>${xmlText(course.title)}</title>`,
		`<subtitle>${xmlText(course.description)}</subtitle>`,
		`<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
		`<updated>${moment(entries[0]?.day ?? '1970-01-01')}</updated>`,
		`<author><name>${xmlText(course.title)}</name></author>`,
		`<rights>${xmlText(`${course.licence.name}, ${course.licence.url}`)}</rights>`,
		...entries.map(entryText),
		'</feed>\n',
	].join('\n');
}

function entriesOf(note: Note, modules: ReadonlyMap<string, string>, page: string): Entry[] {
	const category = modules.get(note.module) ?? note.module;
	const { title, summary } = note;
	if (note.changes.length === 0) {
		return [{ id: page, title, day: note.updated, page, summary, category }];
	}
	const count = new Map<string, number>();
	return note.changes.map(({ date, what }) => {
		const number = (count.get(date) ?? 0) + 1;
		count.set(date, number);
		const id = `${page}#changed-${date}${number === 1 ? '' : `-${number}`}`;
		return { id, title: `${title}: ${what}`, day: date, page, summary: what, category };
	});
}

function entryText({ id, title, day, page, summary, category }: Entry): string {
	return [
		'<entry>',
		`<id>${xmlText(id)}</id>`,
		`<title>${xmlText(title)}</title>`,
		`<updated>${moment(day)}</updated>`,
		`<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
		`<category term="${xmlText(category)}"/>`,
		`<summary>${xmlText(summary)}</summary>`,
		'</entry>',
	].join('\n');
}

function moment(day: string): string {
	return `${day}T00:00:00Z`;
}
