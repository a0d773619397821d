import type { Definition, Image, ImageReference, Root } from 'mdast';
import { rowsOf, spanOf, walkTree } from '../parse-source.ts';
import type { Edit, SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';
import type { SetAside } from './set-aside.ts';

/**
 * Pictures as a note may show them: from a file beside it, with words that say what they show. One
 * that is not on this disk becomes a link, or code where it has no address to lead to.
 */
export function mendPictures(
	tree: Root,
	lines: readonly SourceLine[],
	context: BodyContext & { aside: SetAside },
): Edit[] {
	const definitions = new Map<string, Definition>();
	for (const { node } of walkTree(tree)) {
		if (node.type === 'definition') definitions.set(node.identifier, node);
	}
	return [...walkTree(tree)].flatMap(({ node, parent }): Edit[] => {
		if (node.type !== 'image' && node.type !== 'imageReference') return [];
		if (parent.type === 'link' || parent.type === 'linkReference') return [];
		const url = node.type === 'image' ? node.url : definitions.get(node.identifier)?.url;
		const title = node.type === 'image' ? node.title : definitions.get(node.identifier)?.title;
		return url === undefined ? [] : [mendPicture({ node, url, title }, lines, context)];
	});
}

function mendPicture(
	{
		node,
		url,
		title,
	}: { node: Image | ImageReference; url: string; title: string | null | undefined },
	lines: readonly SourceLine[],
	context: BodyContext & { aside: SetAside },
): Edit {
	const span = spanOf(node);
	const say = (what: string) => remarkAt(lines, rowsOf(node).first, what, context);
	const file = context.picture(url);
	const written = (node.alt ?? '').trim();
	const stem = (url.split(/[?#]/, 1)[0] ?? '').split('/').at(-1) ?? '';
	const named = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(written) ? '' : written;
	const words = stem.replace(/\.\w+$/, '').replace(/[^\p{L}\d]+/gu, ' ');
	const alt = named || words.trim() || 'Picture';
	if (file === undefined) {
		const address = /^https?:/i.test(url) ? context.link(url) : undefined;
		if (address === undefined) {
			say(
				`The picture ${url} is not there, or no note may show it; its name stands there as code.`,
			);
			return { ...span, text: `${escapeWords(alt)} (\`${url.replace(/`/g, '')}\`)` };
		}
		say(`The picture ${url} is on another site; it became a link.`);
		return {
			...span,
			text: `[${escapeWords(alt)}](${address.replace(/[\s()<>{}]/g, encodeURIComponent)})`,
		};
	}
	const said = title ? ` "${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"` : '';
	if (named !== '') return { ...span, text: `![${escapeWords(alt)}](${file}${said})` };
	say(`The picture ${url} has no words that say what it shows.`);
	const place = context.aside.place('what this picture shows, between [ and ]');
	return { ...span, text: `![${escapeWords(alt)}](${file}${said})${place}` };
}

function escapeWords(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>!|~]/g, '\\$&');
}
