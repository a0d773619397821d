/** The glossary as the site gives it to its own scripts. */
export interface GlossaryFile {
	/** On the link from a definition to its place in the glossary. */
	link: string;
	/** Of all of it. */
	language: string;
	/** By id: the term, and what it means. */
	terms: Readonly<Record<string, readonly [term: string, definition: string]>>;
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Of a link to a term, whose anchor is `#term-…`: the term's id and where the glossary's file is. */
export function findDefinition(href: string): { id: string; file: string } {
	const url = new URL(href);
	return {
		id: decodeURIComponent(url.hash).replace(/^#term-/, ''),
		file: new URL('../glossary.json', url.origin + url.pathname).href,
	};
}

/**
 * Where a box goes beside a link: below it, above where there is no room, and always on the screen.
 * All in CSS pixels, from the screen's upper left corner.
 */
export function placeBeside(
	link: Box,
	box: { width: number; height: number },
	screen: { width: number; height: number },
): { left: number; top: number } {
	const gap = 6;
	const below = link.bottom + gap;
	const above = link.top - gap - box.height;
	const left = Math.max(gap, Math.min(link.left, screen.width - box.width - gap));
	return { left, top: below + box.height > screen.height && above >= 0 ? above : below };
}
