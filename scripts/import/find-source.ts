import type { Claim } from './draft.ts';
import type { SourceLine } from './source-line.ts';

interface FoundSource {
	url: string;
	/** The words of the link, where it has any. */
	title?: string;
	claim: Claim;
	/** The text without the line. */
	body: SourceLine[];
}

const labelled =
	/^\s*(?:[-*+]\s+)?[*_]{0,2}(?:source|link|url|video|website|lesson|watch|read)s?[*_]{0,2}\s*:\s*[*_]{0,2}\s*(?:\[([^\][]*)\]\((https?:\/\/[^\s()]+)\)|<?(https?:\/\/[^\s<>]+?)>?)\s*$/i;

/**
 * The line of a text that names the address of its lesson: `Link: https://…`. Only one that stands
 * before any other text but such lines is meant.
 */
export function findSource(body: readonly SourceLine[]): FoundSource | undefined {
	const first = body.findIndex(({ text }) => text.trim() !== '');
	const line = body[first];
	const match = line && labelled.exec(line.text);
	if (!match) return undefined;
	const [whole, words, linked, bare] = match;
	return {
		url: linked ?? bare ?? '',
		...(words?.trim() ? { title: words.trim() } : {}),
		claim: { from: line.from, covered: whole },
		body: body.slice(first + 1),
	};
}
