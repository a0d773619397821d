import { isAsideWord } from '../body/mend-alerts.ts';
import { scanNote } from '../../../src/notes/scan.ts';
import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import type { Draft, ReadSource } from '../draft.ts';
import type { System } from '../options.ts';
import { plainText, rowsOf } from '../parse-source.ts';
import { toLines, toText, type SourceLine } from '../source-line.ts';
import { mapFrontmatter, type MappedPage } from './map-frontmatter.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { spellComponents } from './spell-components.ts';
import { spellDirectives } from './spell-directives.ts';
import { spellMkdocs } from './spell-mkdocs.ts';
import { takeModules } from './take-modules.ts';

/** A page of a project, read. */
export interface ReadPage extends Pick<MappedPage, 'position' | 'slug'> {
	source: ReadSource & { drafts: readonly [Draft] };
}

interface PageOf {
	/** As the report names it. */
	file: string;
	system: System;
	/** For a page that has none of its own. */
	title: string;
	/** YYYY-MM-DD */
	today: string;
}

/**
 * Reads a page: frontmatter, title, text with its asides and tabs as a note has them.
 *
 * @returns a sentence instead when the parser of the notes could be brought down by it.
 */
export function readPage(text: string, { file, system, title, today }: PageOf): ReadPage | string {
	const [fault] = scanNote(text);
	if (fault) return `${fault.message} ${fault.fix}`;
	const lines = toLines(text);
	const frontmatter = readFrontmatter(lines);
	const page = mapFrontmatter(frontmatter, today);
	const mdx = system !== 'mkdocs';
	const {
		lines: code,
		taken,
		expressions,
	} = mdx ? takeModules(frontmatter.body) : { lines: frontmatter.body, taken: [], expressions: [] };
	const spelt = mdx ? spellDirectives(spellComponents(code)) : spellMkdocs(code);
	const heading = takeTitle(spelt, page.title);
	const draft: Draft = {
		file,
		line: 1,
		title: page.title || heading.title || title,
		groups: [],
		known: page.known,
		body: heading.body,
		claims: [...page.claims, ...heading.claims, ...marksOf(code)],
	};
	const remarks = [
		...expressions.map(({ from: [line = 1] }) => ({
			line,
			what: 'A value that JavaScript works out has no place in a note; it stands there as text.',
		})),
		...(mdx ? [] : code.filter(({ text: line }) => /^\s*;?--8<--/.test(line))).map(
			({ from: [line = 1] }) => ({
				line,
				what: 'A part of another file stood here. Write it where it is needed.',
			}),
		),
	];
	return {
		source: {
			file,
			lines,
			drafts: [draft],
			left: [...page.left, ...taken],
			remarks: [...page.remarks, ...remarks],
		},
		...(page.position === undefined ? {} : { position: page.position }),
		...(page.slug === undefined ? {} : { slug: page.slug }),
	};
}

const componentTags =
	/<\/?(?:Tabs|TabItem|Tab|Steps|Aside|Admonition|CardGrid|Card|LinkCard|FileTree|Fragment)\b[^>]*>/g;

/** Attributes that readers see; they have to be in the note. */
const saidElsewhere = /\b(?:title|label|description|href)\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\})/g;

/** Tags of components and words for asides: what they say is said by the note's own now. */
function marksOf(lines: readonly SourceLine[]): Draft['claims'] {
	return lines.flatMap(({ text, from }) => {
		const aside = /^\s*(?::{3,}|!!!|\?\?\?\+?)\s*([\w-]+)/.exec(text)?.[1] ?? '';
		const tags = (text.match(componentTags) ?? []).map((tag) => tag.replace(saidElsewhere, ''));
		const covered = [...(isAsideWord(aside) ? [aside] : []), ...tags];
		return covered.length > 0 ? [{ from, covered: covered.join(' ') }] : [];
	});
}

/**
 * Takes the heading off that is the title: the first of a text, when it is `#` and nothing stands
 * before it.
 *
 * @param title when it is known already; a heading with other words stays.
 */
function takeTitle(
	lines: readonly SourceLine[],
	title: string,
): { title: string; body: readonly SourceLine[]; claims: Draft['claims'] } {
	const [first] = parseToMarkdownTree(toText(lines), 'md').children;
	const none = { title: '', body: lines, claims: [] };
	if (first?.type !== 'heading' || first.depth !== 1) return none;
	const words = plainText(first).replace(/\s+/g, ' ').trim();
	if (words === '' || (title !== '' && words.toLowerCase() !== title.toLowerCase())) return none;
	const { first: row, last } = rowsOf(first);
	const own = lines.slice(row, last + 1);
	return {
		title: words,
		body: [...lines.slice(0, row), ...lines.slice(last + 1)],
		claims: [{ from: own.flatMap(({ from }) => from), covered: '' }],
	};
}
