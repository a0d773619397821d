import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findIn } from '../support/check-note.ts';

test('an outline without gaps is fine, also when it climbs back', async () => {
	assert.deepEqual(await findIn('## a\n\n### b\n\n#### c\n\n## d\n\n### e\n'), []);
});

test('each gap is told once, where it opens', async () => {
	assert.deepEqual(await findIn('### a\n\n### b\n\n##### c\n\n##### d\n'), [
		'1:1 heading-level',
		'5:1 heading-level',
	]);
});

test('a heading underlined is a heading', async () => {
	assert.deepEqual(await findIn('a\n=\n\nb\n-\n'), ['1:1 heading-h1']);
});

test('an id of letters, digits and hyphens is offered', async () => {
	const cure = async (id: string) => (await findAll(`## a {#${id}}\n`))[0]?.fix;
	assert.equal(await cure('The_Layers'), 'Write {#the-layers}.');
	assert.equal(await cure('1st'), 'Write {#st}.');
	assert.equal(await cure('42'), 'Write {#a-name}.');
});

test('headings of the same words have ids of their own and need none written', async () => {
	assert.deepEqual(await findIn('## a\n\n## a\n\n## a {#a-2}\n'), []);
	assert.deepEqual(await findIn('## a\n\n## a\n\n## b {#a-1}\n'), ['5:1 heading-id-repeated']);
});

test('what the page needs itself no heading takes, by its words or by its id', async () => {
	assert.deepEqual(await findIn('## Main\n'), ['1:1 heading-id-reserved']);
	assert.deepEqual(await findIn('## a {#diagram-1-title}\n'), ['1:1 heading-id-reserved']);
	assert.deepEqual(await findIn('## Search\n\n## Diagram of it\n\n## Question it\n'), []);
});

test('alternative text is words, and says what is shown', async () => {
	const alt = (text: string) => findIn(`![${text}](./why-docker-layers.svg)\n`);
	assert.deepEqual(await alt('Three boxes, one on top of the other'), []);
	assert.deepEqual(await alt('Picture of the day: three boxes'), ['1:1 alt-redundant']);
	assert.deepEqual(await alt('Pictures of boxes'), []);
	assert.deepEqual(await alt('IMG_1.PNG'), ['1:1 alt-file-name']);
	assert.deepEqual(await alt(' '), ['1:1 alt-missing']);
});

test('a figure without alternative text, and layers with a redundant one, are told once', async () => {
	const figure = '<Figure src="./why-docker-layers.svg" alt="">\n\na\n\n</Figure>\n';
	assert.deepEqual(await findIn(figure), ['1:1 missing-attribute']);
	const layers = '<Layers title="a" alt="A diagram of b">\n\n- b\n\n</Layers>\n';
	assert.deepEqual(await findIn(layers), ['1:1 alt-redundant']);
});

test('a question needs an id, once in the note', async () => {
	const question = (id: string) =>
		`<Question id="${id}">\n\na\n\n<Answer>\n\nb\n\n</Answer>\n</Question>\n\n`;
	assert.deepEqual(await findIn(question('a') + question('b')), []);
	assert.deepEqual(await findIn(question('a') + question('a')), ['12:1 question-repeated']);
	assert.deepEqual(await findIn(question('')), ['1:1 missing-attribute']);
});

test('an alert begins its quote, in any case, and a misspelt one has its nearest', async () => {
	assert.deepEqual(await findIn('> [!note]\n> a\n\n> a [!x]\n\n> [a](https://b.org)\n'), []);
	assert.match((await findAll('> [!WARNIGN]\n> a\n'))[0]?.message ?? '', /Did you mean WARNING\?/);
});

test('steps may hold more than a line each', async () => {
	const text =
		'<Steps>\n\n1. a\n\n   ```bash\n   b\n   ```\n\n2. c\n\n   > [!TIP]\n   > d\n\n</Steps>\n';
	assert.deepEqual(await findIn(text), []);
});
