import type { Definition, Link, LinkReference, PhrasingContent, Root } from 'mdast';
import { plainText, rowsOf, spanOf, walkTree } from '../parse-source.ts';
import type { Edit, SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';

interface Around {
	tree: Root;
	text: string;
	lines: readonly SourceLine[];
	context: BodyContext;
}

/**
 * Links as a note may have them: addresses with https, other pages by where they are now, words that
 * say where a link leads. An address that a note may not have stands as code behind its words.
 * Addresses that are named elsewhere are written where they are used.
 */
export function mendLinks(around: Around): Edit[] {
	const { tree } = around;
	const definitions = new Map<string, Definition>();
	for (const { node } of walkTree(tree)) {
		if (node.type === 'definition' && !definitions.has(node.identifier)) {
			definitions.set(node.identifier, node);
		}
	}
	const edits: Edit[] = [];
	for (const { node } of walkTree(tree)) {
		if (node.type === 'link') edits.push(...mendLink(node, node, around));
		else if (node.type === 'linkReference') {
			const definition = definitions.get(node.identifier);
			if (definition) edits.push(...mendLink(node, definition, around));
		} else if (node.type === 'definition') edits.push({ ...spanOf(node), text: '' });
	}
	return edits;
}

function mendLink(
	node: Link | LinkReference,
	{ url, title }: Pick<Definition, 'url' | 'title'>,
	{ text, lines, context }: Around,
): Edit[] {
	const span = spanOf(node);
	const written = text.slice(span.start, span.end);
	const address = context.link(url);
	const row = rowsOf(node).first;
	const say = (what: string) => remarkAt(lines, row, what, context);
	const picture = address === undefined ? context.picture(url) : undefined;
	if (picture !== undefined) {
		say(`A link to the picture ${url} became the picture.`);
		return [
			{ ...span, text: `![${escapeWords(plainText(node).trim() || 'Picture')}](${picture})` },
		];
	}
	if (address === undefined) {
		say(`A note cannot link to ${url}; the address stands there as code.`);
	} else if (/^http:/i.test(url)) {
		say(`http became https: see whether ${address} is there.`);
	}
	if (!written.startsWith('[')) {
		if (address === undefined) return [{ ...span, text: codeOf(written.replace(/^<|>$/g, '')) }];
		const bare = written.startsWith('<') || address !== url;
		return bare ? [{ ...span, text: address.replace(/^mailto:/, '') }] : [];
	}
	const words = wordsOf(node, text);
	const pictures = words.trim() !== '' && node.children.every((child) => isPictureOrBlank(child));
	const shown = pictures ? escapeWords(plainText(node).trim()) : words.trim();
	if (pictures) say('A picture that is a link became the link alone.');
	if (address === undefined) return [{ ...span, text: `${shown} (${codeOf(url)})`.trimStart() }];
	const said = title ? ` "${title.replace(/"/g, '\\"')}"` : '';
	const wanted = `[${sayWhere(shown, address)}](${safeAddress(address)}${said})`;
	// Words within may be escaped by themselves, so that only what differs is written.
	if (!pictures && wanted.startsWith(`[${words}]`)) {
		const end = span.start + 1 + words.length;
		return [{ start: end, end: span.end, text: wanted.slice(1 + words.length) }];
	}
	return [{ ...span, text: wanted }];
}

function isPictureOrBlank(node: PhrasingContent): boolean {
	if (node.type === 'image' || node.type === 'imageReference') return true;
	return node.type === 'text' && node.value.trim() === '';
}

/** What stands between the brackets, as written. */
function wordsOf(node: Link | LinkReference, text: string): string {
	const [first, last] = [node.children[0], node.children.at(-1)];
	return first && last ? text.slice(spanOf(first).start, spanOf(last).end) : '';
}

const vague =
	/^(?:(?:click|tap|press)\b.*\b(?:here|this|link)\b.*|(?:see |read |learn |go |look |find )?(?:(?:it |out )?(?:here|there|more)|more (?:info|information|details)|this|that|(?:(?:this|that|the|a) )?(?:link|page|site|website|article|post|document|url))) *[.:!]?$/i;

/** Words that fit any link get the name of the site behind them; no words, the address. */
function sayWhere(words: string, address: string): string {
	const host = URL.canParse(address) ? new URL(address).hostname : address;
	if (words === '') return escapeWords(host || address);
	if (!vague.test(words)) return words;
	// "Click here" is vague with anything behind it.
	const [first, second] = /^(?:click|tap|press)\b/i.test(words)
		? [escapeWords(host), words]
		: [words, escapeWords(host)];
	return `${first} (${second})`;
}

function codeOf(text: string): string {
	const clean = text.replace(/\s+/g, ' ').trim();
	return clean.includes('`') ? `\`\` ${clean} \`\`` : `\`${clean}\``;
}

function escapeWords(text: string): string {
	return text.replace(/[\\`*_{}[\]<>!|~]/g, '\\$&');
}

function safeAddress(address: string): string {
	return address.replace(/[\s<>()[\]{}"\\]/g, (found) =>
		encodeURIComponent(found).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29')),
	);
}
