/**
 * An address as it stands on paper: whole where the site's own is known, a mail address bare.
 *
 * @param href of a rendered link
 * @param site where the site is published, if that is known
 */
export function printedAddress(href: string, site?: string): string {
	if (href.startsWith('mailto:')) return href.slice('mailto:'.length);
	return site === undefined ? href : new URL(href, site).href;
}
