import type { CourseFile } from './course-file-schema.ts';
import { xmlText } from './xml-text.ts';

/** As many addresses as one file may hold (sitemaps.org). */
const mostAddresses = 50_000;

/** Pages made of the notes' content, which change as notes do. All others have no date of their own. */
const madeOfNotes: readonly string[] = ['', 'booklet/', 'commands/', 'glossary/', 'review/'];

type DatedCourse = Pick<CourseFile, 'languages' | 'modules' | 'notes'>;

/**
 * The sitemap of a site, as sitemaps.org describes it: an index, and the files that it names. A date
 * is that of the content: of a note the day of its facts or of its last change, of what is made of
 * several notes the latest of theirs. Pages without a date have none, rather than that of the build.
 * A translation has the day of what it translates; below a language, a note that is not translated is
 * left out, as it is the original once more.
 *
 * @param pages paths of the pages, below that of the home page: `docker/why-docker/`
 * @param home the whole address of the home page, which ends with /
 * @returns file name → text
 */
export function sitemapFiles(
	pages: readonly string[],
	home: string,
	course: DatedCourse,
): Map<string, string> {
	const files = new Map<string, string>();
	const entries = [...pages]
		.filter((page) => !/^(?:404|offline)\b/.test(page) && !isOriginalAgain(page, course))
		.sort()
		.map((page) => ({ address: home + page, day: dayOf(page, course) }));
	const parts: Entry[][] = [];
	for (let at = 0; at < entries.length; at += mostAddresses) {
		parts.push(entries.slice(at, at + mostAddresses));
	}
	const index = parts.map((part, number) => {
		const name = `sitemap-${number}.xml`;
		files.set(name, sitemapText('urlset', 'url', part));
		return { address: home + name, day: latest(part.flatMap(({ day }) => day ?? [])) };
	});
	files.set('sitemap-index.xml', sitemapText('sitemapindex', 'sitemap', index));
	return files;
}

interface Entry {
	address: string;
	/** YYYY-MM-DD */
	day: string | undefined;
}

function dayOf(page: string, course: DatedCourse): string | undefined {
	const { modules, notes } = course;
	const days = (among: DatedCourse['notes']) =>
		among.flatMap(({ updated, changes }) => [updated, ...changes.map(({ date }) => date)]);
	if (madeOfNotes.includes(page)) return latest(days(notes));
	const translation = translationAt(page, course);
	if (translation) return translation.translates;
	const [first = '', second = ''] = page.split('/');
	if (!modules.some(({ id }) => id === first)) return undefined;
	const ofModule = notes.filter(({ module }) => module === first);
	const note = ofModule.find(({ id }) => id === `${first}/${second}`);
	return latest(days(note ? [note] : ofModule));
}

/** Whether a page shows, below another language, a note as it is in the course's own. */
function isOriginalAgain(page: string, course: DatedCourse): boolean {
	return noteAt(page, course) !== undefined && translationAt(page, course) === undefined;
}

function translationAt(page: string, course: DatedCourse) {
	const [language] = page.split('/');
	const note = noteAt(page, course);
	return note?.translations?.find((translation) => translation.language === language);
}

/** The note that a page below one of the further languages shows. */
function noteAt(page: string, { languages = [], notes }: DatedCourse) {
	const [language = '', ...path] = page.replace(/\/$/, '').split('/');
	const noteId = path.join('/');
	return languages.includes(language) ? notes.find(({ id }) => id === noteId) : undefined;
}

function latest(days: readonly string[]): string | undefined {
	return days.toSorted().at(-1);
}

function sitemapText(root: string, name: string, entries: readonly Entry[]): string {
	const lines = entries.map(({ address, day }) => {
		const dated = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
		return `<${name}><loc>${xmlText(address)}</loc>${dated}</${name}>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
		...lines,
		`</${root}>\n`,
	].join('\n');
}
