import { xmlText } from './xml-text.ts';

/** Names that browsers show in full. */
const longestName = 16;

/**
 * An OpenSearch 1.1 description, by which a browser adds a site to its search engines.
 *
 * @param facts.search full address of the search page, which reads the parameter `q`
 * @param facts.icon full address of an SVG
 */
export function openSearchDescription(facts: {
	name: string;
	description: string;
	language: string;
	search: string;
	icon: string;
}): string {
	const { name, description, language, search, icon } = facts;
	// The specification allows 16 characters; a name cut in a word would be none.
	const words = name.split(' ');
	while (words.length > 1 && words.join(' ').length > longestName) words.pop();
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${xmlText(words.join(' ').slice(0, longestName))}</ShortName>`,
		`<LongName>${xmlText(name.slice(0, 48))}</LongName>`,
		`<Description>${xmlText(description)}</Description>`,
		`<Language>${xmlText(language)}</Language>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		`<Image width="16" height="16" type="image/svg+xml">${xmlText(icon)}</Image>`,
		`<Url type="text/html" method="get" template="${xmlText(search)}?q={searchTerms}"/>`,
		'</OpenSearchDescription>\n',
	].join('\n');
}
