import type { Html, Nodes } from 'mdast';
import { parseToMarkdownTree } from '../../../src/notes/parse.ts';
import { spanOf, walkTree } from '../parse-source.ts';
import { editLines, toText, type Edit, type SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';
import { isHtmlName, pairs, plainTags, readHtml, type HtmlPiece } from './html-tags.ts';
import type { SetAside } from './set-aside.ts';

type Context = Pick<BodyContext, 'remark'> & { aside: SetAside };

/**
 * Says HTML in Markdown. Comments stay comments. What looks like a tag and is none, as in
 * `docker run <image>`, stays as text. Of what has no place the text stays, or all of it in a
 * comment that waits for somebody to write it anew.
 */
export function spellHtml(lines: readonly SourceLine[], context: Context): SourceLine[] {
	const text = toText(lines);
	const links: string[] = [];
	const edits: Edit[] = [];
	for (const { node, parent } of walkTree(parseToMarkdownTree(text, 'md'))) {
		if (node.type === 'paragraph' && node.children.every(isHtmlOrBlank)) {
			const { start, end } = spanOf(node);
			const block = { ...node, type: 'html' as const, value: text.slice(start, end) };
			edits.push({ start, end, text: spellBlock(block, { ...context, lines }) });
		}
		if (node.type !== 'html') continue;
		const written = isInline(parent)
			? spellInline(node, parent, { ...context, lines, links })
			: spellBlock(node, { ...context, lines });
		if (written !== node.value) edits.push({ ...spanOf(node), text: written });
	}
	return editLines(lines, edits);
}

function isHtmlOrBlank(node: Nodes): boolean {
	return node.type === 'html' || (node.type === 'text' && node.value.trim() === '');
}

function isInline({ type }: Nodes): boolean {
	return !['blockquote', 'footnoteDefinition', 'listItem', 'root'].includes(type);
}

interface Inline extends Context {
	lines: readonly SourceLine[];
	/** Addresses of links that are open. */
	links: string[];
}

function spellInline(node: Html, parent: Nodes, context: Inline): string {
	return readHtml(node.value)
		.map((piece) => spellTag(piece, node, parent, context))
		.join('');
}

function spellTag(piece: HtmlPiece, node: Html, parent: Nodes, context: Inline): string {
	const { kind, name, attributes, text } = piece;
	if (kind === 'text') return text;
	if (kind === 'comment') return comment(text, context.aside);
	const mark = Object.hasOwn(pairs, name) ? pairs[name] : undefined;
	if (mark !== undefined) return mark;
	if (name === 'br') return parent.type === 'paragraph' ? '\\\n' : ' ';
	if (name === 'img') return picture(attributes);
	if (name === 'a') {
		if (kind === 'close') return closeLink(context.links.pop());
		context.links.push(attributes['href'] ?? '');
		return attributes['href'] === undefined ? '' : '[';
	}
	if (plainTags.has(name)) return '';
	if (isHtmlName(name) || /^[A-Z]/.test(name)) {
		const row = (node.position?.start.line ?? 1) - 1;
		remarkAt(
			context.lines,
			row,
			`<${name}> has no place in a note; it stands there as text.`,
			context,
		);
	}
	return `\\${text}`;
}

function closeLink(address: string | undefined): string {
	return address === undefined || address === ''
		? ''
		: `](${address.replace(/[\s()]/g, encodeURIComponent)})`;
}

function picture({ src = '', alt = '' }: HtmlPiece['attributes']): string {
	return src === ''
		? alt
		: `![${alt.replace(/[[\]]/g, '\\$&')}](${src.replace(/[\s()<>]/g, encodeURIComponent)})`;
}

function comment(text: string, aside: SetAside): string {
	return aside.put(`{/* ${text.replace(/\*\//g, '* /').replace(/^write:/i, 'to write:')} */}`);
}

/** Tags that divide a block; each begins a paragraph. */
const dividing = new Set([
	'div',
	'details',
	'summary',
	'p',
	'section',
	'center',
	'figure',
	'figcaption',
	'ul',
	'ol',
]);

/** The components that the readers of other systems' pages write, each tag on its own line. */
const ownTag = /^\s*<(?:\/?(?:Tabs|Steps)|\/Tab|Tab title="[^"<>{}]+")>\s*$/;

function spellBlock(node: Html, context: Context & { lines: readonly SourceLine[] }): string {
	if (ownTag.test(node.value)) return node.value;
	// The comment that its beginning became says all there is.
	if (/^\s*<\/[A-Z][\w.]*>\s*$/.test(node.value)) return '';
	const pieces = readHtml(node.value);
	const row = (node.position?.start.line ?? 1) - 1;
	const unknown = pieces.find(
		({ kind, name }) => (kind === 'open' || kind === 'close') && !canSpell(name),
	);
	if (unknown) {
		const { name } = unknown;
		if (!isHtmlName(name) && !/^[A-Z]/.test(name))
			return node.value.replace(/<(?=[A-Za-z/])/g, '\\<');
		remarkAt(
			context.lines,
			row,
			`<${name}> has no place in a note; what stood there waits in a comment.`,
			context,
		);
		return context.aside.place(`in Markdown what this says as HTML: ${node.value}`);
	}
	const links: string[] = [];
	const text = pieces
		.map((piece) => spellPiece(piece, context, links))
		.join('')
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	// A heading's mark has to begin the line.
	return text;
}

function canSpell(name: string): boolean {
	return (
		plainTags.has(name) ||
		Object.hasOwn(pairs, name) ||
		/^(?:a|br|hr|img|h[1-6]|ul|ol|li)$/.test(name)
	);
}

function spellPiece(piece: HtmlPiece, { aside }: Context, links: string[]): string {
	const { kind, name, attributes, text } = piece;
	if (kind === 'text') return text;
	if (kind === 'comment') return comment(text, aside);
	const heading = /^h([1-6])$/.exec(name)?.[1];
	if (heading !== undefined)
		return kind === 'open' ? `\n\n${'#'.repeat(Number(heading))} ` : '\n\n';
	const mark = Object.hasOwn(pairs, name) ? (pairs[name] ?? '') : '';
	const space = dividing.has(name) ? '\n\n' : '';
	if (kind === 'open') {
		if (name === 'br') return '\\\n';
		if (name === 'hr') return '\n\n---\n\n';
		if (name === 'li') return '\n- ';
		if (name === 'img') return picture(attributes);
		if (name === 'a') {
			links.push(attributes['href'] ?? '');
			return attributes['href'] === undefined ? '' : '[';
		}
		return space + mark;
	}
	if (name === 'a') return closeLink(links.pop());
	return mark + space;
}
