import { gunzipSync } from 'node:zlib';
import { drawings } from '../../checks/rules/drawings.ts';
import type { Content } from '../../checks/content.ts';
import { foreignCode } from './foreign-code.ts';

/** What of a site's own its files may name. */
export interface OwnSite {
	/** Path of the site, with a slash at both ends. */
	base: string;
	/** The address it is published at, without that path; undefined when it knows none. */
	address: string | undefined;
	/** Whether a script of a page is the site's own: the address of one, or its text. */
	isOurScript: (script: { address: string | undefined; type: string; text: string }) => boolean;
}

type Judge = (bytes: Buffer, site: OwnSite) => string[];

/** The kinds of file that a site is made of, by how their names end. */
const judges: Readonly<Record<string, Judge>> = {
	html: (bytes, { isOurScript }) => foreignCode(textOf(bytes), { isOurScript, forms: true }),
	svg: (bytes) => judgeSvg(textOf(bytes)),
	css: (bytes, { base }) => judgeCss(textOf(bytes), base),
	js: (bytes) => judgeScript(textOf(bytes)),
	xml: (bytes, site) => judgeXml(textOf(bytes), site),
	json: (bytes) => judgeJson(textOf(bytes)),
	webmanifest: (bytes, { base }) => judgeManifest(textOf(bytes), base),
	md: (bytes) => judgeText(textOf(bytes)),
	txt: (bytes) => judgeText(textOf(bytes)),
	png: (bytes) => beginsWith(bytes, '89504e470d0a1a0a'),
	jpg: (bytes) => beginsWith(bytes, 'ffd8ff'),
	webp: (bytes) => beginsWith(bytes, '52494646'),
	woff2: (bytes) => beginsWith(bytes, '774f4632'),
	pagefind: judgeIndex,
	pf_filter: judgeIndex,
	pf_fragment: judgeIndex,
	pf_index: judgeIndex,
	pf_meta: judgeIndex,
};

/**
 * What in a file of the finished site is not the site's: code that text becomes, handlers, frames,
 * and addresses of other hosts to load something from. A file of a kind that is not known is told.
 *
 * @param name of the file, with its ending
 */
export function foreignIn(name: string, bytes: Buffer, site: OwnSite): string[] {
	const kind = /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
	const judge = Object.hasOwn(judges, kind) ? judges[kind] : undefined;
	try {
		return judge?.(bytes, site) ?? ['is of a kind that no site needs'];
	} catch (error) {
		return [`is not what its name says: ${String(error)}`];
	}
}

/** Throws for what is not UTF-8: a browser might guess another encoding, and read another text. */
function textOf(bytes: Buffer): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function judgeSvg(text: string): string[] {
	const content = { drawings: new Map([['file.svg', text]]) } as unknown as Content;
	const faults = drawings.check(content);
	return Array.isArray(faults) ? faults.map(({ message }) => message) : ['is not judged at once'];
}

function judgeCss(text: string, base: string): string[] {
	const found = matches(
		text,
		/@import|@namespace|expression\(|image-set\(|-moz-binding|\\[0-9a-f]/gi,
	);
	for (const [, address = ''] of text.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
		const within = address.startsWith(base) && !address.startsWith('//');
		if (!within && !address.startsWith('#')) found.push(`url(${address})`);
	}
	return [...found, ...matches(text, /https?:\/\/[^\s"')]+/g)];
}

/** What makes code or markup of text, or writes to a frame; Trusted Types would stop most of it. */
const sinks =
	/\beval\b|\bFunction\s*\(|\b(?:setTimeout|setInterval)\(\s*["'`]|\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|importScripts|execScript|sendBeacon)\b|\bdocument\.(?:write(?:ln)?|domain|cookie)\b|\bnew\s+(?:WebSocket|EventSource|SharedWorker|RTCPeerConnection|XMLHttpRequest)\b/g;

/** Addresses that stand in scripts and are never asked for: a name, a help text, a mere base. */
const neverAsked = ['http://www.w3.org/', 'https://bit.ly/wb-precache', 'https://example.com$'];

function judgeScript(text: string): string[] {
	const found = matches(text, sinks);
	// A file beside it, by its name; Pagefind alone is imported from where the page says.
	for (const [, from = ''] of text.matchAll(/\bimport\(\s*([^)]*)\)/g)) {
		const isBeside = /^["'`]\.{1,2}\/[\w.-]+["'`]$/.test(from.trim());
		if (!isBeside && !/^`\$\{\w+\}pagefind\.js\$\{/.test(from)) found.push(`import(${from})`);
	}
	for (const [, from = ''] of text.matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g)) {
		if (!/^\.{1,2}\//.test(from)) found.push(`import ${from}`);
	}
	const hosts = matches(text, /\b(?:https?|wss?):\/\/[^\s"'`)]+/g);
	found.push(...hosts.filter((host) => !neverAsked.some((known) => host.startsWith(known))));
	return [...found, ...matches(text, /["'`]\/\/[\w-]+\.[\w.-]+/g)];
}

function judgeXml(text: string, { address }: OwnSite): string[] {
	const found = matches(
		text,
		/<!DOCTYPE|<!ENTITY|<\?(?!xml\s)[\w-]+|<(?:[\w.-]+:)?script\b|\/xhtml\b/gi,
	);
	const names = [
		'http://www.w3.org/2005/Atom',
		'http://www.sitemaps.org/',
		'http://a9.com/-/spec/',
	];
	// Of elements and their attributes; a feed's text may speak of any address.
	for (const [, attribute = '', element = ''] of text.matchAll(
		/="(https?:[^"]*)"|<(?:loc|id|uri)>(https?:[^<]*)</g,
	)) {
		const named = attribute || element;
		const isOurs = address !== undefined && `${named}/`.startsWith(`${address}/`);
		if (!isOurs && !names.some((known) => named.startsWith(known))) found.push(named);
	}
	return found;
}

function judgeJson(text: string): string[] {
	JSON.parse(text);
	return judgeText(text);
}

function judgeManifest(text: string, base: string): string[] {
	const { start_url, scope, icons } = JSON.parse(text) as {
		start_url: string;
		scope: string;
		icons: { src: string }[];
	};
	const named = [start_url, scope, ...icons.map(({ src }) => src)];
	return named.filter((address) => !address.startsWith(base) || address.startsWith('//'));
}

/** What begins as a page is one to a browser that guesses. */
function judgeText(text: string): string[] {
	return matches(text, /^\s*<[!a-z?][^>]{0,40}/gi);
}

function judgeIndex(bytes: Buffer): string[] {
	return gunzipSync(bytes).subarray(0, 12).toString() === 'pagefind_dcd' ? [] : ['is no index'];
}

function beginsWith(bytes: Buffer, hex: string): string[] {
	return bytes.toString('hex', 0, hex.length / 2) === hex
		? []
		: ['is of another kind than its name'];
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([found]) => found.slice(0, 80));
}
