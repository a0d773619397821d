import { anyTextMark, textMarks, wordCharacters } from '../course/search/text-marks.ts';

/**
 * Ends of elements that are drawn apart from what follows, and that Pagefind 1.6 runs together with
 * it: without a space a file's name becomes one word with the file's first.
 */
const ends = /<\/(?:aside|blockquote|dd|dt|figcaption|pre|summary|th)>|<br\s*\/?>/g;

/**
 * What SearchFacts.astro writes. Values hold no quotation mark and texts no `<`, as Astro escapes
 * them: whatever an author writes into one, the element ends where it ends.
 */
const facts =
	/<search-facts(?:\s+[a-z-]+(?:="[^"]*")?)*\s*>(?:\s*<p id="search:[\w-]+">[^<]*<\/p>)*\s*<\/search-facts>/g;

const { codeStart, codeEnd, lineEnd, joint } = textMarks;

const tag = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/.source;
const reference = /&(?:#\w+|\w+);/.source;
const flag = `(?<![${wordCharacters}_.-])(?<dashes>--?)(?=[${wordCharacters}])`;
/** Signs within what is written as one word: `--replicas=3`, `nginx:1.29`, `copy-on-write`. */
const sign = `(?<=[${wordCharacters}"')}\\]])(?<signs>[^\\s<>&'’${wordCharacters}]+)(?=[${wordCharacters}])`;
const parted = new RegExp(`${tag}|${reference}|${flag}|${sign}`, 'gu');

/**
 * A note's page as the index is to read it: what is drawn apart stands apart, and code is marked,
 * as the index keeps nothing but the text. A third of a page stands outside of `<main>`, is not indexed
 * and stays as it is.
 */
export function indexedHtml(html: string): string {
	const [begin, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
	const main = html
		.slice(begin, end)
		.replace(anyTextMark, '')
		.replace(/<pre[^]*?<\/pre>/g, withLines)
		.replace(/(<code(?:\s[^>]*)?>)([^]*?)<\/code>/g, `$1${codeStart}$2${codeEnd}</code>`)
		.replace(ends, '$& ')
		.replace(parted, partWords);
	return html.slice(0, begin) + main + html.slice(end);
}

/** A note's page without what it carries for the index alone: 0.4 KB that no reader needs. */
export function publishedHtml(html: string): string {
	return html.replace(facts, '');
}

function withLines(block: string): string {
	return block
		.replace(/\s*((?:<\/span>\s*)*<\/code>)/g, `${lineEnd}$1`)
		.replaceAll('\n', `${lineEnd}\n`);
}

/** Puts a space, marked as nobody's, behind signs within a word and behind the dashes of a flag. */
function partWords(found: string, ...more: unknown[]): string {
	const { dashes, signs } = more.at(-1) as { dashes?: string; signs?: string };
	if (dashes !== undefined) return `${dashes}${textMarks.flag}${joint} `;
	return signs === undefined ? found : `${signs}${joint} `;
}
