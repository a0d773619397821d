// The finished site as its tests see it: pages, parsed, and files by their address.
import { HtmlValidate, Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { normalBase } from '../../../scripts/preview/base.ts';
import { readCourseAddress } from '../../../src/integrations/read-course-address.ts';
import { finishedSite } from '../../support/finished-site.ts';

export interface Page {
	/** Path of the page, base path included: `/docker/why-docker/`, `/404.html`. */
	address: string;
	html: string;
	/** Parsed when it is first asked for. */
	readonly document: HtmlElement;
}

/** Where the site was built to; DIST names another folder. */
export const siteFolder = path.resolve(process.env['DIST'] ?? finishedSite());
/** The path under which the site was built. */
export const base = normalBase(process.env['BASE'] ?? '/');

/**
 * Where the site is published, as astro.config.mjs takes it, without a slash at its end. What was built
 * into another folder was built for SITE alone.
 */
export const siteAddress = (
	(process.env['DIST'] === undefined ? readCourseAddress() : undefined) ?? process.env['SITE']
)?.replace(/\/$/, '');

/** Stands in for the site's own host, where an address has to be whole. */
export const origin = 'https://this.site';

const parser = new Parser(
	new HtmlValidate(new StaticConfigLoader({})).getConfigForSync('page.html'),
);

/** Every page of the site, in the order of their addresses. */
export const pages: readonly Page[] = globSync('**/*.html', { cwd: siteFolder })
	.map((file) => file.split(path.sep).join('/'))
	.sort()
	.map((file) => {
		const html = readFileSync(path.join(siteFolder, file), 'utf8');
		const address = base + file.replace(/(^|\/)index\.html$/, '$1');
		let document: HtmlElement | undefined;
		return {
			address,
			html,
			get document() {
				return (document ??= parser.parseHtml(html));
			},
		};
	});

/** The booklets: `/<module>/booklet/`, and `/booklet/` with all notes. */
export const booklets: readonly Page[] = pages.filter(({ address }) =>
	/^(?:[^/]+\/)?booklet\/$/.test(address.slice(base.length)),
);

/** The pages of notes, `/<module>/<note>/`. */
export const notePages: readonly Page[] = pages.filter(
	(page) => /^[^/]+\/[^/]+\/$/.test(page.address.slice(base.length)) && !booklets.includes(page),
);

/**
 * The file that a host of the site answers with.
 *
 * @param pathname base path included
 * @returns undefined when there is none
 */
export function fileAt(pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const inside = decodeURIComponent(pathname.slice(base.length));
	const file = path.join(siteFolder, inside.replace(/(^|\/)$/, '$1index.html'));
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** An attribute as a browser reads it; undefined when it is absent, empty when it has no value. */
export function attribute(element: HtmlElement, name: string): string | undefined {
	const found = element.getAttribute(name);
	return found ? decodeEntities(found.value?.toString() ?? '') : undefined;
}

/** The elements that match, each with the value of one of its attributes. */
export function attributes(document: HtmlElement, selector: string, name: string): string[] {
	return document.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
}

/** Addresses in the `url(…)` of a style sheet; those of its own text (`data:`) left out. */
export function addressesInCss(css: string): string[] {
	return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)]
		.flatMap(([, address]) => address ?? [])
		.filter((address) => !/^(?:data:|#)/.test(address));
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (typeof name === 'string') return named[name] ?? whole;
		return String.fromCodePoint(hex ? Number.parseInt(String(hex), 16) : Number(decimal));
	});
}
