/** A tag of a drawing, as written. */
export interface Tag {
	/** Lower case, without a prefix: `svg:use` is use. */
	name: string;
	/** What stands between name and end, the mark of an empty element taken off. */
	attributes: string;
	kind: 'opening' | 'closing' | 'empty';
	/** Offset of its `<`. */
	at: number;
	/** Offset behind its `>`. */
	end: number;
}

/** Gives the tags of an XML text in order, what stands in comments and CDATA left out. */
export function* readTags(text: string): Iterable<Tag> {
	const tag = /<(\/?)([\w:.-]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/y;
	let at = text.indexOf('<');
	while (at >= 0) {
		const passed = ['<!--', '<![CDATA['].find((mark) => text.startsWith(mark, at));
		tag.lastIndex = at;
		const found = passed === undefined ? tag.exec(text) : undefined;
		if (found) {
			const [, slash = '', name = '', inner = ''] = found;
			const attributes = inner.replace(/\/$/, '');
			const kind = slash === '/' ? 'closing' : attributes === inner ? 'opening' : 'empty';
			yield {
				name: name.replace(/^.*:/, '').toLowerCase(),
				attributes,
				kind,
				at,
				end: tag.lastIndex,
			};
		}
		const over =
			passed === undefined ? at + 1 : text.indexOf(passed === '<!--' ? '-->' : ']]>', at);
		if (over === -1) return;
		at = text.indexOf('<', over);
	}
}
