import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	renderBooklet,
	type BookletOptions,
	type ChapterText,
} from '../../../../src/notes/booklet/render-booklet.ts';
import { renderOptions } from '../support/render-options.ts';
import { treeOf } from '../support/tree-of.ts';
import { writeParts } from '../support/write-parts.ts';

const roses = `
## Soil

See [tulips](./tulips.mdx#water), [the soil](#soil) and [bread](../kitchen/bread.mdx).
A <Term id="loam">loam</Term>, an <Term id="oven">oven</Term>,
[once](https://example.org/a), [again](https://example.org/a), [another](https://example.org/b).

### Sand

<Question id="why">

Why?

<Answer>

Because of [b](https://example.org/b) and [tulips](./tulips.mdx).

</Answer>

</Question>

<Tabs>

<Tab title="Spade">

Dig.

</Tab>

<Tab title="Fork">

Lift.

</Tab>

</Tabs>

> [!NOTE]
> Wash your hands.

<Changed date="2026-03-01" source="https://example.org/news" then="Then" now="Now" />
`;

const tulips = `
## Water

<Question id="why">

Why again?

<Answer>

So.

</Answer>

</Question>

[https://example.org/plain](https://example.org/plain) and [example.org/named](https://example.org/named/) say themselves;
[mail](mailto:a@example.org) does not.

\`\`\`sh
${'echo long\n'.repeat(19)}\`\`\`

\`\`\`sh
echo short
\`\`\`
`;

const numbers = new Map([
	['garden--roses', '1'],
	['garden--roses--soil', '1.1'],
	['garden--roses--sand', '1.1.1'],
	['garden--tulips', '2'],
	['garden--tulips--water', '2.1'],
]);
const places = new Map([
	['/base/garden/tulips/', 'garden--tulips'],
	['/base/garden/tulips/#water', 'garden--tulips--water'],
	['/base/glossary/#term-loam', 'term-loam'],
]);
const options: BookletOptions = {
	address: renderOptions.address,
	addressOfTerm: (id) => `/base/glossary/#term-${id}`,
	placeOf: (address) => places.get(address),
	numbers,
	printed: (href) => href.replace(/^mailto:/, ''),
	words: {
		...renderOptions.words,
		question: (number) => `Question ${number}`,
		toAnswer: (number) => `Answer ${number}`,
	},
};
const texts: ChapterText[] = [
	chapter('roses', roses, 'https://example.org/lesson'),
	chapter('tulips', tulips),
];
const { chapters, endnotes: endnotesOfAnswers } = await renderBooklet(texts, options);
const [first, second] = chapters;
assert.ok(first && second);
const [html, other] = [writeParts(first.parts), writeParts(second.parts)];

test('headings carry their numbers and stand below that of their note', () => {
	assert.match(html, /<h3 id="garden--roses--soil"><span class="number">1\.1<\/span> <a/);
	assert.match(html, /<h4 id="garden--roses--sand"><span class="number">1\.1\.1<\/span> <a/);
});

test('a table is no landmark, since chapters have tables of the same columns', async () => {
	const table = '## Table\n\n| Flag | Does |\n|---|---|\n| a | b |';
	const booklet = await renderBooklet([chapter('roses', table), chapter('tulips', table)], {
		...options,
		numbers: new Map(['roses', 'tulips'].map((id) => [`garden--${id}--table`, '1'])),
	});
	const html = booklet.chapters.map(({ parts }) => writeParts(parts)).join('');
	assert.equal(html.match(/<div class="table" role="group" tabindex="0"/g)?.length, 2);
	assert.doesNotMatch(html, /role="region"/);
});

test('a link to what the booklet holds leads within it and tells its number', () => {
	assert.match(html, /<a href="#garden--tulips--water">tulips<\/a><span[^>]*> \(§\u00a02\.1\)/);
	assert.match(html, /<a href="#garden--roses--soil">the soil<\/a><span[^>]*> \(§\u00a01\.1\)/);
	assert.match(html, /<a class="term" href="#term-loam">loam<\/a>/);
});

test('a link to what the booklet does not hold leads to the site, and its address is an endnote', () => {
	assert.match(html, /<a href="\/base\/kitchen\/bread\/">bread<\/a><sup/);
	assert.match(html, /<a class="term" href="\/base\/glossary\/#term-oven">oven<\/a><sup/);
});

test('addresses are numbered as they come, each once, the lesson first', () => {
	assert.deepEqual(first.endnotes, [
		{ number: 1, text: 'https://example.org/lesson' },
		{ number: 2, text: '/base/kitchen/bread/' },
		{ number: 3, text: '/base/glossary/#term-oven' },
		{ number: 4, text: 'https://example.org/a' },
		{ number: 5, text: 'https://example.org/b' },
		{ number: 6, text: 'https://example.org/news' },
	]);
	const marks = [...html.matchAll(/>([^<]+)<\/a><sup class="endnote-mark">(\d)</g)];
	assert.deepEqual(
		marks.map(([, text, number]) => `${text} ${number}`),
		['bread 2', 'oven 3', 'once 4', 'again 4', 'another 5'],
	);
	assert.match(html, /<note-changed [^>]*endnote="6"/);
});

test('a link that is its own address has no endnote, and a mail address is bare', () => {
	assert.deepEqual(
		second.endnotes.map(({ text }) => text),
		['a@example.org'],
	);
});

test('answers leave their questions, and each leads to the other by one number', () => {
	assert.doesNotMatch(html + other, /note-answer|note-question|Because/);
	assert.match(html, /id="garden--roses--question-why"[^>]*data-number="1"/);
	assert.match(html, /<a href="#answer-1">Answer 1<\/a>/);
	assert.match(other, /id="garden--tulips--question-why"[^>]*data-number="2"/);
	assert.match(other, /<a href="#answer-2">Answer 2<\/a>/);
	assert.deepEqual(
		[...first.answers, ...second.answers].map(({ number, id, question }) => [number, id, question]),
		[
			[1, 'answer-1', 'garden--roses--question-why'],
			[2, 'answer-2', 'garden--tulips--question-why'],
		],
	);
});

test('answers lead within the booklet too, and have addresses of their own', () => {
	const answer = writeParts(first.answers[0]?.parts ?? []);
	assert.match(answer, /<a href="#garden--tulips">tulips<\/a>/);
	assert.match(answer, />b<\/a><sup class="endnote-mark">1<\/sup>/);
	assert.deepEqual(endnotesOfAnswers, [{ number: 1, text: 'https://example.org/b' }]);
});

test('tabs are spelt out under their titles', () => {
	assert.doesNotMatch(html, /note-tab|details/);
	for (const [title, text] of [
		['Spade', 'Dig'],
		['Fork', 'Lift'],
	]) {
		assert.match(html, new RegExp(`aria-label="${title}"><p[^>]*>${title}</p>\\s*<p>${text}`));
	}
});

test('an alert is a note and no landmark', () => {
	assert.match(html, /<aside class="alert alert-note" role="note">/);
});

test('only short code is to be kept whole', () => {
	const figures = [...other.matchAll(/<figure class="([^"]*)"/g)].map(([, names]) => names);
	assert.deepEqual(figures, ['code typed', 'code typed short']);
});

test('the trees stay as they were, and the same notes give the same booklet', async () => {
	const trees = () => texts.map(({ tree }) => tree());
	const before = structuredClone(trees());
	assert.deepEqual(await renderBooklet(texts, options), { chapters, endnotes: endnotesOfAnswers });
	assert.deepEqual(trees(), before);
});

test('no id stands twice, in notes that are alike', async () => {
	const twice = [chapter('roses', roses), chapter('lilies', roses)];
	const booklet = await renderBooklet(twice, options);
	const all = booklet.chapters.map(({ parts }) => writeParts(parts)).join('');
	const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	assert.ok(ids.length >= 6);
	assert.equal(new Set(ids).size, ids.length);
});

function chapter(name: string, text: string, source?: string): ChapterText {
	const file = `garden/${name}.mdx`;
	const tree = treeOf(text);
	return { tree: () => tree, file, idPrefix: `garden--${name}--`, level: 2, source };
}
