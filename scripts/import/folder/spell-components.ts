import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import { made, toText, type SourceLine } from '../source-line.ts';
import { asAlert, dedentTo, indentOf } from './as-alert.ts';
import { joinTags } from './join-tags.ts';
import { openTab } from './spell-mkdocs.ts';

const tag =
	/^\s*<(\/?)([A-Z][\w.]*)\b((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'">{])*?)(\/?)>\s*$/;

const cards: ReadonlySet<string> = new Set(['Card', 'CardGrid', 'LinkCard', 'FileTree', 'Details']);

interface Open {
	name: string;
	attributes: Record<string, string>;
	line: SourceLine;
	body: SourceLine[];
}

/**
 * The components of Docusaurus and Starlight that a note has, too: `<Tabs>` and `<TabItem>` as
 * `<Tabs>` and `<Tab>`, `<Steps>`, `<Aside>` and `<Admonition>` as alerts. Of cards and trees the
 * text stays. Any other stays, with the text in it no deeper than it is itself, for those
 * who look at what is HTML.
 */
export function spellComponents(source: readonly SourceLine[]): SourceLine[] {
	const lines = joinTags(source);
	const fences = new FenceTracker();
	const open: Open[] = [];
	const result: SourceLine[] = [];
	const add = (...more: SourceLine[]) => (open.at(-1)?.body ?? result).push(...more);
	for (const line of lines) {
		const match = fences.read(readLineStart(line.text)) ? null : tag.exec(line.text);
		if (!match) {
			add(line);
			continue;
		}
		const [, slash, name = '', rest = '', self] = match;
		const attributes = readAttributes(rest);
		if (slash === '' && self === '') open.push({ name, attributes, line, body: [] });
		else if (self === '/') add(...spell({ name, attributes, line, body: [] }, []));
		else {
			const at = open.findLastIndex((one) => one.name === name);
			if (at < 0) add(line);
			else {
				closeAbove(open, at, result);
				const element = open.pop();
				if (element) add(...spell(element, line.from));
			}
		}
	}
	closeAbove(open, -1, result);
	return result;
}

/** What was opened and never closed stands as it was written. */
function closeAbove(open: Open[], at: number, result: SourceLine[]): void {
	while (open.length - 1 > at) {
		const element = open.pop();
		if (element) (open.at(-1)?.body ?? result).push(element.line, ...element.body);
	}
}

function spell({ name, attributes, line, body }: Open, closing: readonly number[]): SourceLine[] {
	const columns = indentOf(line.text);
	const indent = ' '.repeat(columns);
	const inner = dedentTo(body, columns);
	const tags = (opening: string, end: string): SourceLine[] => [
		made(''),
		{ text: indent + opening, from: line.from },
		made(''),
		...inner,
		made(''),
		{ text: indent + end, from: closing },
		made(''),
	];
	const title = attributes['title'] ?? attributes['label'] ?? attributes['value'] ?? '';
	switch (name) {
		case 'Tabs':
			return tags('<Tabs>', '</Tabs>');
		case 'TabItem':
		case 'Tab':
			return tags(openTab(attributes['label'] ?? title), '</Tab>');
		case 'Steps': {
			// A note's steps are one list and nothing else.
			const blocks = parseToMarkdownTree(toText(dedentTo(inner, 0)), 'md').children;
			const [list] = blocks;
			const fits = blocks.length === 1 && list?.type === 'list' && list.ordered === true;
			return fits ? tags('<Steps>', '</Steps>') : tags('', '');
		}
		case 'Fragment':
			return tags('', '');
		case 'Aside':
		case 'Admonition': {
			const kind = attributes['type'] ?? 'note';
			return asAlert({
				indent,
				kind,
				title: attributes['title'] ?? '',
				opening: line,
				body: inner,
				closing,
			});
		}
		default: {
			if (!cards.has(name))
				return closing.length > 0 ? tags(line.text.trim(), `</${name}>`) : [line];
			const words = attributes['description'] ?? '';
			const link =
				attributes['href'] === undefined ? `**${title}**` : `[${title}](${attributes['href']})`;
			const lead = title === '' ? '' : `${indent}${link}${words === '' ? '' : `: ${words}`}`;
			return [
				made(''),
				{ text: lead, from: line.from },
				made(''),
				...inner,
				{ text: '', from: closing },
			];
		}
	}
}

/** `label="Linux"`, `label={'Linux'}`; anything that is computed is left out. */
function readAttributes(text: string): Record<string, string> {
	const found = text.matchAll(
		/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*\})/g,
	);
	return Object.fromEntries(
		[...found].map(([, name = '', ...values]) => [name, values.find(Boolean) ?? '']),
	);
}
