import assert from 'node:assert/strict';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { test } from 'node:test';
import { writeText } from '../../../../src/notes/plain-markdown/write-text.ts';
import { createRandom } from '../../../../scripts/bench/course/create-random.ts';

const pieces =
	'a b word www ww. w.x p: s:/ http:/ // 1 12. 3) ( ) [ ] ! ![ " \' \n \n\n - -- + * _ ` ~ < > & &amp; | : :- = # \\ @ a@b , ; ? é 字 { } \t'.split(
		' ',
	);
const random = createRandom(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const words = () =>
	Array.from({ length: 1 + random() * 6 }, () => pick([...pieces, ' ', ' ', 'so'])).join('');

const textNode = (value: string): PhrasingContent => ({ type: 'text', value });
const phrasing = (): PhrasingContent[] =>
	Array.from({ length: 1 + random() * 4 }, () =>
		pick<() => PhrasingContent>([
			() => textNode(words()),
			() => ({ type: 'inlineCode', value: 'x' }),
			() => ({ type: 'break' }),
			() => ({ type: 'emphasis', children: [textNode(words())] }),
			() => ({
				type: 'link',
				url: pick(['/a', 'https://a.example']),
				children: [textNode(words())],
			}),
			() => ({ type: 'footnoteReference', identifier: 'a' }),
		])(),
	);
const paragraph = (): Paragraph => ({ type: 'paragraph', children: phrasing() });
const block = (): RootContent =>
	pick<() => RootContent>([
		paragraph,
		() => ({ type: 'heading', depth: 2, children: phrasing() }),
		() => ({ type: 'blockquote', children: [paragraph()] }),
		() => ({ type: 'list', children: [{ type: 'listItem', children: [paragraph()] }] }),
		() => ({
			type: 'table',
			children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: phrasing() }] }],
		}),
	])();

test('a text is written as mdast-util-to-markdown writes it, wherever it stands', () => {
	const options = { extensions: [gfmToMarkdown()] };
	let calm = 0;
	const text: Handle = (node, parent, state, info) => {
		const before = state.safe;
		let asked = 0;
		state.safe = (...args) => {
			asked += 1;
			return before.apply(state, args);
		};
		const written = writeText(node, parent, state, info);
		state.safe = before;
		if (asked === 0) calm += 1;
		return written;
	};
	for (let round = 0; round < 4000; round++) {
		const tree: Root = { type: 'root', children: [block()] };
		const written = toMarkdown(tree, { ...options, handlers: { text } });
		assert.equal(written, toMarkdown(tree, options), JSON.stringify(tree));
	}
	assert.ok(calm > 500, `only ${calm} texts were written at once`);
});
