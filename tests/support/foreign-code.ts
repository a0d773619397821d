import { addressesInSrcset } from './srcset.ts';

/** A tag of an HTML text as a browser reads it, names in lower case. */
interface Tag {
	name: string;
	attributes: ReadonlyMap<string, string>;
	/** What stands in a script or style up to its end. */
	text: string;
}

interface Options {
	/** Scripts that the site has itself: the address of one, or its text. */
	isOurScript?: (script: { address: string | undefined; type: string; text: string }) => boolean;
	/** Whether the site's own forms may stand in it. */
	forms?: boolean;
}

/**
 * What in an HTML text could run code, or lead a reader or the browser where the site does not:
 * scripts that are not ours, handlers, frames, forms, and addresses other than https, mailto and
 * those of the site.
 */
export function foreignCode(html: string, options: Options = {}): string[] {
	return [...readTags(html)].flatMap((tag) =>
		judge(tag, options).map((what) => `<${tag.name}> ${what}`),
	);
}

/** The texts of the scripts that stand in an HTML text itself. */
export function scriptsIn(html: string): string[] {
	return [...readTags(html)]
		.filter(({ name, attributes }) => name === 'script' && !attributes.has('src'))
		.map(({ text }) => text);
}

/** Whether a script is one that no browser runs: data, whole. */
export function isDataScript(type: string, text: string): boolean {
	if (type !== 'application/json' && type !== 'application/ld+json') return false;
	return typeof JSON.parse(text) === 'object';
}

const frames = ['applet', 'base', 'embed', 'frame', 'frameset', 'iframe', 'object', 'portal'];
const addresses = ['action', 'background', 'data', 'formaction', 'href', 'ping', 'poster', 'src'];

function judge({ name, attributes, text }: Tag, { isOurScript, forms }: Options): string[] {
	const found: string[] = [];
	if (frames.includes(name)) found.push('holds another page');
	if (name === 'script') {
		const type = attributes.get('type') ?? '';
		if (!isOurScript?.({ address: attributes.get('src'), type, text })) {
			found.push(attributes.get('src') ?? text.slice(0, 200));
		}
	}
	if (
		name === 'form' &&
		!(forms === true && /^(?:\/(?!\/)|$)/.test(attributes.get('action') ?? ''))
	) {
		found.push(`sends to ${attributes.get('action') ?? ''}`);
	}
	if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
		found.push('leads to another page');
	}
	for (const [key, value] of attributes) {
		if (key.startsWith('on') || key === 'style' || key === 'srcdoc') found.push(`${key}=${value}`);
		if (addresses.includes(key) || key.endsWith(':href')) {
			const away =
				name === 'a' || name === 'link'
					? /^(?:https:\/\/[^/@\\?#]+(?:[/?#]|$)|mailto:)/.test(value)
					: false;
			if (!isOurs(value) && !away) found.push(`${key}=${value}`);
		}
		if (key.endsWith('srcset') && !addressesInSrcset(value).every(isOurs)) {
			found.push(`${key}=${value}`);
		}
	}
	return found;
}

/** Whether an address leads to a file of the site, by its form. */
function isOurs(address: string): boolean {
	return /^(?:\/(?![/\\])|\.{1,2}\/|[#?]|$)/.test(address) || /^[\w%.-]+(?:[/?#]|$)/.test(address);
}

function* readTags(html: string): Iterable<Tag> {
	const opening = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/gi;
	for (let found = opening.exec(html); found; found = opening.exec(html)) {
		const [, comment, slash, written = ''] = found;
		if (comment !== undefined) {
			const end = html.indexOf('-->', found.index + 2);
			if (end < 0) return;
			opening.lastIndex = end;
			continue;
		}
		const name = written.toLowerCase();
		const { attributes, end } = readAttributes(html, opening.lastIndex);
		opening.lastIndex = end;
		let text = '';
		if (slash === '' && ['script', 'style', 'title', 'textarea'].includes(name)) {
			const close = html.toLowerCase().indexOf(`</${name}`, end);
			text = html.slice(end, close < 0 ? html.length : close);
			opening.lastIndex = close < 0 ? html.length : close;
		}
		if (slash === '') yield { name, attributes, text };
	}
}

function readAttributes(
	html: string,
	from: number,
): { attributes: Map<string, string>; end: number } {
	const attributes = new Map<string, string>();
	const attribute = /[\s/]*(?:(>)|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|=)/y;
	let end = from;
	for (;;) {
		attribute.lastIndex = end;
		const found = attribute.exec(html);
		if (!found) return { attributes, end: html.length };
		end = attribute.lastIndex;
		const [, close, name, double, single, bare] = found;
		if (close !== undefined) return { attributes, end };
		if (name !== undefined) {
			attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
		}
	}
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	colon: ':',
};

/** References as a browser reads them, and without what it drops from an address. */
function decode(value: string): string {
	return value
		.replace(
			/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi,
			(all, hex?: string, decimal?: string, name?: string) => {
				if (name !== undefined) return named[name.toLowerCase()] ?? all;
				return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
			},
		)
		.replace(/[\t\n\r]/g, '')
		.trim();
}
