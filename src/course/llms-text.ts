import { addressOfHome, addressOfMarkdown, addressOfPage } from './addresses.ts';
import { minutesText, type TimeWords } from './minutes-text.ts';
import type { Course, Note } from './types.ts';

/** The interface's words of `/llms.txt`. */
export interface LlmsWords {
	/** What the list is, and how addresses are made. */
	lead: string;
	licence: string;
	/** What may be left out where there is little room; the word is the format's own. */
	optional: string;
	full: { name: string; says: string };
	data: { name: string; says: string };
	glossary: { name: string; says: string };
}

/**
 * The site for language models to find their way in, as llmstxt.org describes it: a heading, a quote,
 * paragraphs, then lists of links under headings. The links lead to notes as Markdown.
 *
 * @param options.base the path that the site is published under
 * @param options.whole a path of the site as an address that a program can follow
 */
export function llmsText(
	course: Pick<Course, 'title' | 'description' | 'about' | 'licence' | 'modules'>,
	{ base, whole, words, time }: LlmsOptions,
): string {
	const at = (file: string) => whole(`${addressOfHome(base)}${file}`);
	const noteLine = (note: Note) => {
		const facts = [note.kind.word, note.difficulty.word, minutesText(note, time)].join(', ');
		const address = whole(addressOfMarkdown(note.id, base));
		return linkLine(note.title, address, `${plain(note.summary)} (${facts})`);
	};
	const modules = course.modules.filter(({ notes }) => notes.length > 0);
	return joined([
		`# ${plain(course.title)}`,
		`> ${plain(course.description)}`,
		[course.about ?? [], words.lead].flat().map(plain).join(' '),
		`${words.licence}: [${plain(course.licence.name)}](${course.licence.url})`,
		...modules.flatMap(({ title, notes }) => [
			`## ${plain(title)}`,
			notes.map(noteLine).join('\n'),
		]),
		`## ${words.optional}`,
		[
			linkLine(words.full.name, at('llms-full.txt'), words.full.says),
			linkLine(words.data.name, at('course.json'), words.data.says),
			linkLine(words.glossary.name, whole(addressOfPage('glossary', base)), words.glossary.says),
		].join('\n'),
	]);
}

export interface LlmsOptions {
	base: string;
	whole: (path: string) => string;
	words: LlmsWords;
	time: TimeWords;
}

/**
 * All of a course as one text, for models with room for it.
 *
 * @param notes as Markdown, each with a heading of the first level
 */
export function llmsFullText(
	course: Pick<Course, 'title' | 'description'>,
	notes: readonly string[],
): string {
	const head = [`# ${plain(course.title)}`, `> ${plain(course.description)}`];
	return joined([...head, ...notes.flatMap((note) => ['---', note.trim()])]);
}

function joined(blocks: readonly string[]): string {
	return `${blocks.join('\n\n')}\n`;
}

function linkLine(name: string, address: string, says: string): string {
	return `- [${plain(name)}](${address}): ${says}`;
}

/** Text on one line, without what Markdown would read as marks. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&');
}
