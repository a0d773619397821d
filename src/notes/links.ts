import { classifyContentFile } from '../schema/content-files.ts';
import { isHttpsAddress } from '../schema/shared.ts';

/** Where a link of a note leads, found from its address alone. */
export type LinkTarget =
	/** https and mailto. */
	| { kind: 'external'; href: string }
	/** A place in the same note. */
	| { kind: 'anchor'; anchor: string }
	/** `file` is the path below the content folder, where the link was written as one. */
	| { kind: 'note'; id: string; anchor: string; file?: string }
	| { kind: 'module'; id: string; anchor: string }
	/** A page of the site that is neither note nor module: `/`. */
	| { kind: 'page'; path: string; anchor: string }
	| RefusedAddress;

/** An address that a note may not name, and what to do about it. */
interface RefusedAddress {
	kind: 'refused';
	id: 'unsafe-link' | 'link-http' | 'link-address' | 'picture-address';
	found: string;
	wanted: string;
	fix: string;
}

/** Gives a link's address, base path included, for where it leads. */
export type AddressOf = (target: Exclude<LinkTarget, { kind: 'external' | 'refused' }>) => string;

/**
 * Tells where a link leads.
 *
 * @param href as it stands in the note, undecoded.
 * @param file the note's path relative to the content folder: `docker/why-docker.mdx`.
 */
export function classifyLink(href: string, file: string): LinkTarget {
	const address = withoutBlanks(href);
	const disguised = withoutBlanks(decode(href));
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(disguised)?.[1]?.toLowerCase();
	if (/^mailto:/i.test(href)) return { kind: 'external', href };
	if (scheme === 'https') return httpsTarget(href);
	if (scheme === 'http') return refusedHttp(href);
	const refuse = refuser(href, 'link-address');
	if (scheme !== undefined) {
		return refuser(href, 'unsafe-link')(
			'https, mailto, a note or a place in this note',
			'Remove the link, or put the address into `backticks`.',
		);
	}
	// The site writes paths decoded, where a browser drops tabs and takes \ for /.
	if (disguised.startsWith('//') || disguised.includes('\\')) {
		return refuse('an address that begins with https:// or /', 'Write https:// in front.');
	}
	const hash = address.indexOf('#');
	const path = decode(hash < 0 ? address : address.slice(0, hash));
	const anchor = hash < 0 ? '' : decode(address.slice(hash + 1));
	if (path.includes('?')) {
		return refuse('a path without ?', 'Take the part from ? on away.');
	}
	if (path === '') {
		return anchor === ''
			? refuse('an address', 'Write where the link leads.')
			: { kind: 'anchor', anchor };
	}
	if (looksLikeHost.test(path)) {
		return refuse('an address that begins with https://', `Write https://${path}.`);
	}
	return path.startsWith('/')
		? siteTarget(path, anchor, refuse)
		: fileTarget(path, anchor, file, refuse);
}

/** An address whose https:// was forgotten; no file of the content folder ends so. */
const looksLikeHost = /^(?:www\.)?(?:[\w-]+\.)+(?:com|dev|edu|gov|io|net|org)(?:\/|$)|^www\./i;

/** Whether the parser made a link of a mere `www.example.org`; it puts `http://` before it. */
export function isBareHost(href: string, text: string): boolean {
	return /^www\./i.test(text) && href === `http://${text}`;
}

/** The file of a picture, relative to the content folder, or why it is none. */
export function classifyPicture(source: string, file: string): { file: string } | RefusedAddress {
	const refuse = refuser(source, 'picture-address');
	const fix = 'Put the picture beside the note and write ./name.svg.';
	if (/^[a-z][a-z0-9+.-]*:|^\/|\\|[?#]/i.test(source.trim())) {
		return refuse('a picture beside the note', fix);
	}
	const path = resolvePath(folderOf(file), decode(source));
	if (path === undefined || folderOf(path) !== folderOf(file)) {
		return refuse("a picture in the note's own folder", fix);
	}
	if (classifyContentFile(path).kind !== 'picture') {
		return refuse('a picture of type png, jpg, webp, avif, gif or svg', fix);
	}
	return { file: path };
}

type RefuseAs = (wanted: string, fix: string) => RefusedAddress;

function refuser(found: string, id: RefusedAddress['id']): RefuseAs {
	return (wanted, fix) => ({ kind: 'refused', id, found: found || 'nothing', wanted, fix });
}

function httpsTarget(href: string): LinkTarget {
	if (!/^https:\/\//i.test(href) || !URL.canParse(href)) {
		return refuser(href, 'link-address')('an address that begins with https://', 'Correct it.');
	}
	const { username, password, host, hostname } = new URL(href);
	if (username !== '' || password !== '') {
		return refuser(href, 'unsafe-link')(
			'an address without a name before @',
			`Write the host alone: https://${host}.`,
		);
	}
	if (ownMachine.test(hostname)) {
		return refuser(href, 'link-address')(
			'no link to a machine of the reader',
			'Put it in `backticks`.',
		);
	}
	// A tree of Markdown has spaces as they were written, a tree of HTML has them encoded.
	return isHttpsAddress(href.replace(/^https/i, 'https').replace(/\s/g, encodeURIComponent))
		? { kind: 'external', href }
		: refuser(href, 'link-address')('an address with the name of a host', 'Correct it.');
}

const ownMachine = /^(localhost$|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)/;

function refusedHttp(href: string): RefusedAddress {
	const host = URL.canParse(href) ? new URL(href).hostname : '';
	const refuse = refuser(href, 'link-http');
	return ownMachine.test(host)
		? refuse('no link to a machine of the reader', 'Put it in `backticks`.')
		: refuse(
				'an address that begins with https://',
				'Write https:// if the site has it, else put the address in `backticks`.',
			);
}

function siteTarget(path: string, anchor: string, refuse: RefuseAs): LinkTarget {
	const steps = path.split('/').filter(Boolean);
	if (steps.some((step) => step === '..' || step === '.')) {
		return refuse('a site path without dots', 'Write the whole path from /.');
	}
	if (!path.endsWith('/')) {
		return refuse('a site path that ends in /', `Write ${path}/${anchor && `#${anchor}`}.`);
	}
	const [first = '', second] = steps;
	if (steps.length === 2) return { kind: 'note', id: `${first}/${second}`, anchor };
	return steps.length === 1
		? { kind: 'module', id: first, anchor }
		: { kind: 'page', path, anchor };
}

function fileTarget(path: string, anchor: string, from: string, refuse: RefuseAs): LinkTarget {
	const file = resolvePath(folderOf(from), path);
	const fix = 'Write the path from this note to the other, such as ../basics/first-steps.mdx.';
	if (file === undefined) return refuse('a note within content/', fix);
	const target = classifyContentFile(file);
	if (target.kind === 'note') return { kind: 'note', id: target.id, anchor, file };
	return refuse('the file of a note, .md or .mdx', fix);
}

/** Joins and normalises; nothing when the path leaves the content folder. */
function resolvePath(folder: string, path: string): string | undefined {
	const steps = folder === '' ? [] : folder.split('/');
	for (const step of path.split('/')) {
		if (step === '..') {
			if (steps.pop() === undefined) return undefined;
		} else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
}

function folderOf(path: string): string {
	return path.split('/').slice(0, -1).join('/');
}

/** Browsers drop these before they read the scheme: java\nscript: is javascript:. */
function withoutBlanks(text: string): string {
	return text.replace(/[^!-\u{10FFFF}]+/gu, '');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
