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

const alone = /^\s*(?:[-*+]\s+)?<?(https?:\/\/[^\s<>]+?)>?\s*$/i;

/**
 * The line of a text that names the address of its lesson: `Link: https://…` before any other text,
 * or the only address that there is, when nothing else stands on its line.
 */
export function findSource(body: readonly SourceLine[]): FoundSource | undefined {
	const first = body.findIndex(({ text }) => text.trim() !== '');
	const [whole, words, linked, bare] = labelled.exec(body[first]?.text ?? '') ?? [];
	if (whole !== undefined) {
		const title = words?.trim();
		return take(body, first, { url: linked ?? bare ?? '', ...(title ? { title } : {}) });
	}
	const rows = [...body.keys()].filter((row) => /https?:\/\//i.test(body[row]?.text ?? ''));
	const [row = -1, another] = rows;
	const url = alone.exec(body[row]?.text ?? '')?.[1];
	return url === undefined || another !== undefined ? undefined : take(body, row, { url });
}

function take(
	body: readonly SourceLine[],
	row: number,
	found: Pick<FoundSource, 'url' | 'title'>,
): FoundSource {
	const line = body[row];
	return {
		...found,
		claim: { from: line?.from ?? [], covered: line?.text ?? '' },
		body: body.filter((_, at) => at !== row),
	};
}
