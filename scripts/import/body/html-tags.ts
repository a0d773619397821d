/** A tag of HTML, or a comment, or the text between. */
export interface HtmlPiece {
	kind: 'open' | 'close' | 'comment' | 'text';
	/** Lower case for the names of HTML; as written for components. */
	name: string;
	attributes: Readonly<Record<string, string>>;
	text: string;
}

const piece = /<!--([\s\S]*?)(?:-->|$)|<(\/?)([A-Za-z][\w.:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** Cuts HTML into tags, comments and text. What is no tag counts as text. */
export function readHtml(html: string): HtmlPiece[] {
	const pieces: HtmlPiece[] = [];
	let done = 0;
	const add = (kind: HtmlPiece['kind'], text: string, name = '', attributes = {}) =>
		pieces.push({ kind, name, attributes, text });
	for (const match of html.matchAll(piece)) {
		const [whole, comment, slash, name = '', rest = ''] = match;
		if (match.index > done) add('text', html.slice(done, match.index));
		done = match.index + whole.length;
		const plain =
			/^[A-Z]/.test(name) && !isHtmlName(name.toLowerCase()) ? name : name.toLowerCase();
		if (comment !== undefined) add('comment', comment.trim());
		else add(slash === '' ? 'open' : 'close', whole, plain, readAttributes(rest));
	}
	if (done < html.length) add('text', html.slice(done));
	return pieces;
}

function readAttributes(text: string): Record<string, string> {
	const found = text.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
	return Object.fromEntries(
		[...found].map(([, name = '', double, single, bare]) => [
			name.toLowerCase(),
			double ?? single ?? bare ?? '',
		]),
	);
}

/** Tags that say nothing in Markdown; what stands between them stays. */
export const plainTags: ReadonlySet<string> = new Set(
	'abbr address article aside big center cite details dfn div figcaption figure font footer header ins main mark nav p picture s section small source span sub sup u var wbr'.split(
		' ',
	),
);

/** What a pair of tags is in Markdown. */
export const pairs: Readonly<Record<string, string>> = {
	b: '**',
	code: '`',
	del: '~~',
	em: '*',
	i: '*',
	kbd: '`',
	samp: '`',
	strike: '~~',
	strong: '**',
	summary: '**',
	tt: '`',
};

const otherTags: ReadonlySet<string> = new Set(
	'a audio blockquote body br button canvas caption col dd dl dt embed form h1 h2 h3 h4 h5 h6 head hr html iframe img input label li link meta object ol option pre script select style svg table tbody td template textarea tfoot th thead title tr ul video'.split(
		' ',
	),
);

/** Whether a name is an element of HTML that people write into Markdown. */
export function isHtmlName(name: string): boolean {
	return plainTags.has(name) || Object.hasOwn(pairs, name) || otherTags.has(name);
}
