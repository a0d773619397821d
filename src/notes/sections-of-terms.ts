import type { NoteFacts } from './note-facts.ts';

/** A heading that a link may lead to. */
export interface Section {
	id: string;
	text: string;
}

/**
 * The sections of a note that name each glossary term, by the term's id, in the note's order. A
 * term that stands above the first heading has none there.
 */
export function sectionsOfTerms({
	terms,
	headings,
}: Pick<NoteFacts, 'terms' | 'headings'>): Map<string, Section[]> {
	const sections = new Map<string, Section[]>();
	for (const { id, line } of terms) {
		const heading = headings.findLast((one) => one.line <= line);
		const known = sections.get(id) ?? [];
		sections.set(id, known);
		if (heading && !known.some((one) => one.id === heading.id)) {
			known.push({ id: heading.id, text: heading.text });
		}
	}
	return sections;
}
