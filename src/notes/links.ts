import { classifyContentFile } from '../schema/content-files.ts';

/** Where a link or a picture of a note leads, found from its address alone. */
export type LinkTarget =
	/** https and mailto. */
	| { kind: 'external'; href: string }
	/** A place in the same note. */
	| { kind: 'anchor'; anchor: string }
	| { kind: 'note'; id: string; anchor: string; written: 'file' | 'address' }
	| { kind: 'module'; id: string; anchor: string }
	/** A page of the site that is no note: `/glossary/`. */
	| { kind: 'page'; path: string; anchor: string }
	| { kind: 'refused'; found: string; wanted: string; fix: string };

/** A link's address made from its target; `pages` gives one with the base path in front. */
export type AddressOf = (target: Exclude<LinkTarget, { kind: 'external' | 'refused' }>) => string;

/**
 * Tells where a link leads.
 *
 * @param href as it stands in the note, undecoded.
 * @param file the note's path relative to the content folder: `docker/why-docker.mdx`.
 */
export function classifyLink(href: string, file: string): LinkTarget {
	// Browsers drop these before they read the scheme: java\nscript: is javascript:.
	const address = [...href].filter((character) => character > ' ').join('');
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	if (scheme === 'https' || scheme === 'mailto') {
		return scheme === 'https' && !URL.canParse(href)
			? refused(href, 'an address that a browser can read', 'Correct the address.')
			: { kind: 'external', href };
	}
	if (scheme === 'http') return refusedHttp(href);
	if (scheme !== undefined) {
		return refused(
			href,
			'https, mailto, a note or a place in this note',
			'Remove the link, or put the address into `backticks`.',
		);
	}
	if (address.startsWith('//') || address.includes('\\')) {
		return refused(href, 'an address that begins with https:// or /', 'Write https:// in front.');
	}
	const hash = address.indexOf('#');
	const path = decode(hash < 0 ? address : address.slice(0, hash));
	const anchor = hash < 0 ? '' : decode(address.slice(hash + 1));
	if (path.includes('?')) {
		return refused(href, 'a path without ?', 'Take the part from ? on away.');
	}
	if (path === '') {
		return anchor === ''
			? refused('', 'an address', 'Write where the link leads.')
			: { kind: 'anchor', anchor };
	}
	return path.startsWith('/')
		? siteTarget(path, anchor, href)
		: fileTarget(path, anchor, file, href);
}

/** The file of a picture, relative to the content folder, or why it is none. */
export function classifyPicture(
	source: string,
	file: string,
): { file: string } | Extract<LinkTarget, { kind: 'refused' }> {
	const fix = 'Put the picture beside the note and write ./name.svg.';
	if (/^[a-z][a-z0-9+.-]*:|^\/|\\|[?#]/i.test(source.trim())) {
		return refused(source, 'a picture beside the note', fix);
	}
	const path = resolvePath(folderOf(file), decode(source));
	if (path === undefined || folderOf(path) !== folderOf(file)) {
		return refused(source, "a picture in the note's own folder", fix);
	}
	if (classifyContentFile(path).kind !== 'picture') {
		return refused(source, 'a picture of type png, jpg, webp, avif, gif or svg', fix);
	}
	return { file: path };
}

function refusedHttp(href: string): LinkTarget {
	const host = URL.canParse(href) ? new URL(href).hostname : '';
	return /^(localhost|127\.|0\.0\.0\.0|\[::1\]|10\.|192\.168\.)/.test(host)
		? refused(href, 'no link to a machine of the reader', 'Put it in `backticks`.')
		: refused(href, 'an address that begins with https://', 'Write https:// if the site has it.');
}

function siteTarget(path: string, anchor: string, href: string): LinkTarget {
	const steps = path.split('/').filter(Boolean);
	if (steps.some((step) => step === '..' || step === '.')) {
		return refused(href, 'a site path without dots', 'Write the whole path from /.');
	}
	if (!path.endsWith('/')) {
		return refused(href, 'a site path that ends in /', `Write ${path}/${anchor && `#${anchor}`}.`);
	}
	const [first = '', second] = steps;
	if (steps.length === 2) {
		return { kind: 'note', id: `${first}/${second}`, anchor, written: 'address' };
	}
	return steps.length === 1
		? { kind: 'module', id: first, anchor }
		: { kind: 'page', path, anchor };
}

function fileTarget(path: string, anchor: string, file: string, href: string): LinkTarget {
	const resolved = resolvePath(folderOf(file), path);
	const fix =
		'Write the path from this note to the other, such as ../networking/network-basics.mdx.';
	if (resolved === undefined) return refused(href, 'a note within content/', fix);
	const target = classifyContentFile(resolved);
	if (target.kind === 'note') return { kind: 'note', id: target.id, anchor, written: 'file' };
	return refused(href, 'the file of a note, .md or .mdx', fix);
}

function refused(
	found: string,
	wanted: string,
	fix: string,
): Extract<LinkTarget, { kind: 'refused' }> {
	return { kind: 'refused', found: found || 'nothing', wanted, fix };
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

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
