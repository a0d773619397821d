/**
 * The addresses of the site's pages. `base` is the path that the site is published under, with or
 * without slashes at its ends: '/', '/notes' and '/notes/' are all right.
 */

/** `/` or `/notes/`. */
export function addressOfHome(base: string): string {
	const path = base.replace(/^\/+|\/+$/g, '');
	return path === '' ? '/' : `/${path}/`;
}

/** `/de/`: the path that the notes are under in a language which is not the course's own. */
export function baseOfLanguage(language: string, base: string): string {
	return `${addressOfHome(base)}${language}/`;
}

/** `/docker/` */
export function addressOfModule(moduleId: string, base: string): string {
	return `${addressOfHome(base)}${moduleId}/`;
}

/**
 * `/docker/docker-images/`, or one of its sections.
 *
 * @param anchor id of a heading or question in the note, without `#`
 */
export function addressOfNote(noteId: string, base: string, anchor?: string): string {
	return `${addressOfHome(base)}${noteId}/${fragment(anchor)}`;
}

/** `/docker/docker-images.md`: a note as Markdown. */
export function addressOfMarkdown(noteId: string, base: string): string {
	return `${addressOfHome(base)}${noteId}.md`;
}

/** `/docker/docker-images.png`: what a shared link to a note shows. */
export function addressOfPicture(noteId: string, base: string): string {
	return `${addressOfHome(base)}${noteId}.png`;
}

/**
 * `/search/`, `/glossary/` and the other pages that are neither module nor note.
 *
 * @param page its name, without slashes
 */
export function addressOfPage(page: string, base: string, anchor?: string): string {
	return `${addressOfHome(base)}${page}/${fragment(anchor)}`;
}

/**
 * `/docker/booklet/`, or `/booklet/` for the whole course.
 *
 * @param moduleId of the module whose notes it holds
 */
export function addressOfBooklet(base: string, moduleId?: string): string {
	return `${moduleId === undefined ? addressOfHome(base) : addressOfModule(moduleId, base)}booklet/`;
}

/** `/glossary/#term-image`: the place of a term in the glossary. */
export function addressOfTerm(termId: string, base: string): string {
	return addressOfPage('glossary', base, anchorOfTerm(termId));
}

/** The id of a term on the glossary page; the prefix keeps it apart from the page's own ids. */
export function anchorOfTerm(termId: string): string {
	return `term-${termId}`;
}

function fragment(anchor: string | undefined): string {
	return anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
}
