// What a page costs to load, from its HTML: everything it asks for before the reader does anything.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliBytes } from '../../../scripts/bench/site/brotli-bytes.ts';
import { addressesInSrcset } from '../../support/srcset.ts';
import { addressesInCss, attributes, fileAt, origin, type Page } from './site.ts';

/** Bytes after brotli, by type, and how many files that takes. */
export interface PageWeight {
	address: string;
	html: number;
	css: number;
	js: number;
	fonts: number;
	pictures: number;
	requests: number;
}

/**
 * Weighs a page with everything that it loads by itself: style sheets, scripts with their static
 * imports, fonts and pictures. Of a picture in several sizes the heaviest counts.
 *
 * @throws when a file it names is missing
 */
export function pageWeight({ address, html, document }: Page): PageWeight {
	const absolute = (reference: string, from = address) =>
		new URL(reference, origin + from).pathname;
	const among = (selector: string, name: string) =>
		attributes(document, selector, name).map((reference) => absolute(reference));

	const sheets = unique(among('link[rel="stylesheet"]', 'href'));
	const inSheets = sheets.flatMap((sheet) =>
		addressesInCss(read(sheet).toString()).map((reference) => absolute(reference, sheet)),
	);
	const scripts = withStaticImports([
		...among('script[src]', 'src'),
		...among('link[rel="modulepreload"]', 'href'),
	]);
	const fonts = unique([
		...among('link[as="font"]', 'href'),
		...inSheets.filter((file) => file.endsWith('.woff2')),
	]);
	const pictures = unique([
		...among('link[rel="icon"]', 'href'),
		...inSheets.filter((file) => !file.endsWith('.woff2')),
		...document.querySelectorAll('img').map((picture) => {
			const sizes = addressesInSrcset(picture.getAttributeValue('srcset') ?? '');
			const files = [picture.getAttributeValue('src') ?? '', ...sizes].map((file) =>
				absolute(file),
			);
			return files.reduce((heaviest, file) =>
				brotliBytes(read(file)) > brotliBytes(read(heaviest)) ? file : heaviest,
			);
		}),
	]);
	return {
		address,
		html: brotliBytes(Buffer.from(html)),
		css: sum(sheets),
		js: sum(scripts),
		fonts: sum(fonts),
		pictures: sum(pictures),
		requests: 1 + sheets.length + scripts.length + fonts.length + pictures.length,
	};
}

/** All of a page's bytes. */
export function totalBytes({ html, css, js, fonts, pictures }: PageWeight): number {
	return html + css + js + fonts + pictures;
}

/** One line a page, heaviest first, for the message of a budget that does not hold. */
export function weightTable(weights: readonly PageWeight[]): string {
	const columns = ['html', 'css', 'js', 'fonts', 'pictures'] as const;
	const line = (cells: readonly (string | number)[], address: string) =>
		`${cells.map((cell) => String(cell).padStart(9)).join('')}  ${address}`;
	return [
		line([...columns, 'total', 'requests'], 'page'),
		...weights
			.toSorted((a, b) => totalBytes(b) - totalBytes(a))
			.map((weight) =>
				line(
					[...columns.map((column) => weight[column]), totalBytes(weight), weight.requests],
					weight.address,
				),
			),
	].join('\n');
}

/** The scripts and everything they import before they run; what is imported later is left out. */
export function withStaticImports(scripts: readonly string[]): string[] {
	const found = new Set<string>();
	const follow = (script: string) => {
		if (found.has(script)) return;
		found.add(script);
		for (const [, specifier] of read(script)
			.toString()
			.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
			follow(new URL(specifier ?? '', origin + script).pathname);
		}
	};
	scripts.forEach(follow);
	return [...found];
}

function read(pathname: string): Buffer {
	const file = fileAt(pathname);
	if (file === undefined) throw new Error(`there is no ${pathname}`);
	return readFileSync(path.resolve(file));
}

function sum(pathnames: readonly string[]): number {
	return pathnames.reduce((bytes, pathname) => bytes + brotliBytes(read(pathname)), 0);
}

function unique(pathnames: readonly string[]): string[] {
	return [...new Set(pathnames)];
}
