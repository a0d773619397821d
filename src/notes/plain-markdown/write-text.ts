import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * What may have to be escaped somewhere: every character that mdast-util-to-markdown and its GFM
 * extensions look for in text, where they look for it. White space counts at line ends alone, a
 * number's dot or bracket, a dash and a colon where a line may begin.
 */
const suspect = /[\t\r\\#&*+<=>[\]_`~|@]|[Ww]\.|[ps]:|\d[.)]|!$|^[(]|(?:^|\n)\s*[:-]/;

/** Where a text cannot go over several lines. */
const oneLine: ReadonlySet<string> = new Set(['headingAtx', 'tableCell']);

/**
 * Writes a text node as mdast-util-to-markdown does, at once where nothing in it can need an escape.
 * It tries 60 patterns on every text; most are prose, and that was half of the time of writing.
 */
export const writeText: Handle = (node: Text, parent, state, info) => {
	const { value } = node;
	const joined = info.before.slice(-1) + value + info.after.slice(0, 1);
	const calm =
		!suspect.test(value) &&
		!/[ \n]\n|\n[ \n]/.test(joined) &&
		!state.stack.includes('autolink') &&
		!(value.includes('\n') && state.stack.some((construct) => oneLine.has(construct)));
	return calm ? value : defaultHandlers.text(node, parent, state, info);
};
