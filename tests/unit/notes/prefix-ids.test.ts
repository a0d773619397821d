import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prefixIds } from '../../../src/notes/prefix-ids.ts';
import { renderNote } from '../../../src/notes/render-note.ts';
import { renderOptions } from './support/render-options.ts';
import { treeOf } from './support/tree-of.ts';
import { writeParts, writeTree } from './support/write-parts.ts';

const text = `
## Soil

### Größe

## Fixed {#light}

[a](#soil), [b](#größe), [c](#light), [d](#question-why), [e](./tulips.mdx#soil),
[f](https://example.org/#soil), note[^1] and again[^1].

<Question id="why">

Why?

<Answer>

[So](#question-why).

</Answer>

</Question>

\`\`\`mermaid title="Rain" alt="A cloud waters the soil."
flowchart LR
  A["cloud"] --> B["soil"]
\`\`\`

\`\`\`mermaid title="Sun" alt="The sun dries the soil."
flowchart LR
  A["sun"] --> B["soil"]
\`\`\`

[^1]: With a [way](#soil).
`;

async function render(idPrefix: string): Promise<string> {
	return writeParts(await renderNote(treeOf(text), { ...renderOptions, idPrefix }));
}

/** What the attributes that are ids say, and those that name one. */
function idsOf(html: string): { ids: string[]; targets: string[] } {
	const said = (names: string) =>
		[...html.matchAll(new RegExp(` (?:${names})="#?([^"/]*)"`, 'g'))]
			.flatMap(([, value = '']) => value.split(' '))
			.map(decodeURIComponent);
	// The id of a question is its name; on the page it has its anchor for an id.
	const name = 'why';
	return {
		ids: said('id|anchor').filter((id) => id !== name),
		targets: said('href|aria-describedby|aria-labelledby'),
	};
}

test('every id of a note begins with the prefix, and each is there once', async () => {
	const { ids } = idsOf(await render('roses-'));
	assert.deepEqual(
		ids.filter((id) => !id.startsWith('roses-')),
		[],
	);
	assert.equal(new Set(ids).size, ids.length);
	for (const id of [
		'soil',
		'größe',
		'light',
		'question-why',
		'user-content-fn-1',
		'user-content-fnref-1',
		'user-content-fnref-1-2',
		'footnote-label',
		'diagram-1-desc',
		'diagram-2-desc',
	]) {
		assert.ok(ids.includes(`roses-${id}`), id);
	}
});

for (const idPrefix of ['', 'roses-']) {
	test(`every link and label within a note names an id of it, prefix "${idPrefix}"`, async () => {
		const { ids, targets } = idsOf(await render(idPrefix));
		assert.ok(targets.length > 15);
		assert.deepEqual(
			targets.filter((target) => !ids.includes(target)),
			[],
		);
	});
}

test('links to other notes and other sites have no prefix', async () => {
	const html = await render('roses-');
	assert.match(html, / href="\/base\/garden\/tulips\/#soil"/);
	assert.match(html, / href="https:\/\/example\.org\/#soil"/);
});

test('a prefix changes nothing but ids and what names them', async () => {
	assert.equal((await render('roses-')).replaceAll('roses-', ''), await render(''));
});

test('two notes on one page share no id', async () => {
	const { ids: roses } = idsOf(await render('roses-'));
	const { ids: tulips } = idsOf(await render('tulips-'));
	assert.deepEqual(
		roses.filter((id) => tulips.includes(id)),
		[],
	);
});

test('the name of a question and the entry of a term have no prefix', () => {
	const tree = treeOf('a <Term id="soil">b</Term>\n\n<Question id="why">\n\nc\n\n</Question>');
	prefixIds(tree, 'roses-');
	assert.equal(
		writeTree(tree),
		'<p>a <note-term id="soil">b</note-term></p>\n<note-question id="why"><p>c</p></note-question>',
	);
});
