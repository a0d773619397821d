import { make } from './make.ts';
import { nearestTerms } from './nearest-terms.ts';
import { noFacets, writeQuery } from './query.ts';
import { forgetRecent } from './recent.ts';
import type { Answer } from './search.ts';
import { fill, type Vocabulary } from './vocabulary.ts';

/** Asks other words in place of those that were typed. */
type Ask = (words: string) => void;

/** The way to have words taken as they were typed; nothing where they were. */
export function literalHelp(
	{ reading: { literal } }: Pick<Answer, 'reading'>,
	vocabulary: Vocabulary,
	ask: Ask,
): Element[] {
	if (literal === undefined) return [];
	const typed = literal.replaceAll('"', '');
	return [askingLink(literal, vocabulary, ask, fill(vocabulary.words.literal, { words: typed }))];
}

/**
 * What to do where nothing was found: words that may be meant, terms, modules. Nothing otherwise.
 *
 * @param withModules whether to name those; the search page does so itself
 */
export function nothingHelp(
	{ query, reading, unnarrowed }: Pick<Answer, 'query' | 'reading' | 'unnarrowed'>,
	vocabulary: Vocabulary,
	ask: Ask,
	withModules: boolean,
): Element[] {
	if (unnarrowed > 0) return [];
	const { words, modules, glossary, addresses } = vocabulary;
	const terms = nearestTerms(query.words, glossary).map(([id, term = id]) =>
		make('a', { href: fill(addresses.term, { id }) }, term),
	);
	const lines = Object.entries(modules).map(([id, title]) =>
		make('a', { href: fill(addresses.module, { id }) }, title),
	);
	return [
		...row(
			words.beginnings,
			reading.beginnings.map((word) => askingLink(word, vocabulary, ask)),
		),
		...row(words.nearest, terms),
		make('p', {}, make('a', { href: addresses.glossary }, words.glossary)),
		...(withModules ? row(words.browse, lines) : []),
	];
}

/** What was searched for lately, and a way to forget it. */
export function recentHelp(recent: readonly string[], vocabulary: Vocabulary, ask: Ask): Element[] {
	const erase = make('button', { type: 'button' }, vocabulary.words.erase);
	erase.addEventListener('click', () => {
		forgetRecent();
		ask('');
	});
	const links = recent.map((asked) => askingLink(asked, vocabulary, ask));
	return [...row(vocabulary.words.recent, links), erase];
}

/** A link that asks words where it is, and on the search page when it is opened apart. */
function askingLink(words: string, { addresses }: Vocabulary, ask: Ask, text = words): Element {
	const link = document.createElement('a');
	link.href = `${addresses.search}?${writeQuery({ words, facets: noFacets })}`;
	link.textContent = text;
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		ask(words);
	});
	return link;
}

function row(title: string, links: readonly Element[]): Element[] {
	if (links.length === 0) return [];
	const items = links.map((link) => make('li', {}, link));
	return [make('p', { class: 'search-help-title' }, title), make('ul', {}, ...items)];
}
