import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMarks } from '../../../src/course/search/text-marks.ts';
import { indexedHtml, publishedHtml } from '../../../src/integrations/indexed-html.ts';

const signs = {
	[textMarks.codeStart]: '⟨',
	[textMarks.codeEnd]: '⟩',
	[textMarks.lineEnd]: '¶',
	[textMarks.joint]: '⁀',
	[textMarks.flag]: 'F',
};

/** The text that an index would read, its marks as signs that can be seen. */
const read = (html: string) =>
	Object.entries(signs)
		.reduce(
			(text, [mark, sign]) => text.replaceAll(mark, sign),
			indexedHtml(`<main>${html}</main>`),
		)
		.replace(/<[^>]*>/g, '');

test('code is marked', () => {
	assert.equal(read('<p>Use <code class="long">docker run</code> now</p>'), 'Use ⟨docker run⟩ now');
});

test('every line of a block of code is marked', () => {
	const block = '<pre tabindex="0"><code><span class="line">one two\n</span>three</code></pre>';
	assert.equal(read(block), '⟨one two¶\nthree¶⟩ ');
	assert.equal(read('<pre><code>one\n</code></pre>'), '⟨one¶⟩ ');
});

const words: [written: string, read: string][] = [
	['--replicas=3', '--F⁀ replicas=⁀ 3'],
	['-p 80:80', '-F⁀ p 80:⁀ 80'],
	['copy-on-write', 'copy-⁀ on-⁀ write'],
	['4789/udp', '4789/⁀ udp'],
	['KOPS_CLUSTER_NAME', 'KOPS_⁀ CLUSTER_⁀ NAME'],
	['127.0.0.1', '127.⁀ 0.⁀ 0.⁀ 1'],
	// Signs at the ends of a word, and those of words themselves, part nothing.
	['(layers), "end."', '(layers), "end."'],
	["don't, don’t", "don't, don’t"],
	['a - b', 'a - b'],
	['…', '…'],
	['x &amp;&amp; y&lt;z', 'x &amp;&amp; y&lt;z'],
];

for (const [written, expected] of words) {
	test(`${written} is read as ${expected}`, () => {
		assert.equal(read(`<p>${written}</p>`), expected);
	});
}

test('tags stay as they are, whatever their attributes say', () => {
	const tag = '<a href="/x/?a=b-c" title="d > e=f" data-x=\'g-h\'>';
	assert.ok(indexedHtml(`<main>${tag}text</a></main>`).startsWith(`<main>${tag}`));
});

test('what stands outside of the text stays as it is', () => {
	const page = '<nav>a-b <code>c</code></nav><main></main><footer>d-e</footer>';
	assert.equal(indexedHtml(page), page);
	assert.equal(indexedHtml('a-b'), 'a-b');
});

test('marks that an author has written are left out', () => {
	assert.equal(read('<p>a\uE000b\uE004c</p>'), 'abc');
});

test('what is drawn apart is no one word', () => {
	assert.equal(read('<dt>tag</dt><dd>a name</dd>'), 'tag a name ');
	assert.equal(read('one<br>two'), 'one two');
});

const facts = (attributes: string, texts = '') =>
	`<search-facts hidden${attributes}>${texts}</search-facts>`;

test('what only the index needs is not published', () => {
	const names = '<p id="search:name-0">Title</p> <p id="search:summary">a &lt; b</p>';
	assert.equal(publishedHtml(`a${facts(' data-title="T"', names)}b${facts('')}c`), 'abc');
});

test('nothing that an author writes into it gets out of it', () => {
	const value = ' data-title="&#34;></search-facts><img src=x>"';
	assert.equal(publishedHtml(`a${facts(value)}b`), 'ab');
});
