/**
 * A base path as the site uses it: with a slash at both ends.
 *
 * @param text what somebody wrote: `notes`, `/notes`, `/notes/` or nothing
 */
export function normalBase(text: string): string {
	const inner = text.split('/').filter((part) => part !== '');
	return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/**
 * Reads from a built page under which path the site was built: every page names a file in
 * `_astro/`, where Astro puts what it bundles.
 *
 * @returns undefined when the page names none
 */
export function builtBase(html: string): string | undefined {
	return /(?:href|src)="?(\/(?:[^"\s>]*\/)?)_astro\//.exec(html)?.[1];
}
