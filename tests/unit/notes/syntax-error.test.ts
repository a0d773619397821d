import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import { describeSyntaxError } from '../../../src/notes/syntax-error.ts';

const messages = (text: string) => readBody(text, 'mdx').faults.map(({ message }) => message);

test('names the component that is still open, not the closing tag that is right', () => {
	assert.deepEqual(messages('<Question id="a">\n\nWhat?\n\n<Answer>\n\nYes.\n\n</Question>\n'), [
		'Unexpected </Question> while <Answer> of line 5 is open, expected </Answer> before it.',
	]);
});

test('names a closing tag that nothing has opened', () => {
	assert.deepEqual(messages('<Question id="a">\n\nWhat?\n\nYes.\n\n</Answer>\n\n</Question>\n'), [
		'Unexpected </Answer>, expected <Answer> before it.',
	]);
});

const said = (error: unknown, body: string) => {
	const { line, column, id, message, fix } = describeSyntaxError(error, body);
	return { place: `${line}:${column}`, id, message, fix };
};

test('an error is told at its place, else at the beginning, in its own words and without its codes', () => {
	assert.deepEqual(said(new Error('Unexpected thing (note: see (1)) (mdx:some-rule)'), 'text'), {
		place: '1:1',
		id: 'syntax',
		message: 'Unexpected syntax, expected Markdown or a component. Unexpected thing.',
		fix: 'A literal < is written in `backticks` or as \\<.',
	});
	assert.match(
		said('Could not parse. (satteri:a-rule)', '').message,
		/component\. Could not parse\.$/,
	);
	assert.equal(said(new Error('2:3: odd'), 'a\nb').place, '2:3');
});

test('an e-mail address or an address in < and > is to be a link', () => {
	assert.deepEqual(said(new Error('1:3: Unexpected character `@`'), 'a <me@uni.edu> b'), {
		place: '1:3',
		id: 'syntax',
		message: 'Unexpected e-mail address in < and >, expected a link.',
		fix: 'Write [text](mailto:me@uni.edu).',
	});
	assert.deepEqual(said(new Error('1:1: Unexpected character `/`'), '<HTTPS://a.org>'), {
		place: '1:1',
		id: 'syntax',
		message: 'Unexpected address in < and >, expected a link.',
		fix: 'Write [text](https://…).',
	});
});

test('a declaration or a comment of HTML is told as such, up to its end', () => {
	assert.deepEqual(said(new Error('2:1: Unexpected character `!`'), 'a\n<!-- note --> and more'), {
		place: '2:1',
		id: 'unsafe-html',
		message: 'Unexpected HTML <!-- note -->, expected Markdown.',
		fix: 'Write {/* … */} for a comment.',
	});
});

test('a lone < is to be written as text', () => {
	for (const source of ['< 5 minutes', '<5 minutes', '<b minutes']) {
		const { id, message, fix } = said(new Error('1:1: Unexpected character'), source);
		assert.equal(id, 'syntax');
		assert.equal(
			message,
			`Unexpected ${source.slice(0, 12).trim()}, expected text or a component.`,
		);
		assert.equal(fix, 'Write a literal < in `backticks` or as \\<.');
	}
});

test('an expression among attributes is told by its attribute, where it has one', () => {
	const told = (source: string) => said(new Error('1:1: Unexpected character'), source);
	assert.deepEqual(told('<Term id={x}>a</Term>'), {
		place: '1:1',
		id: 'unsafe-attribute',
		message: 'Unexpected expression in id of <Term>, expected text in quotes.',
		fix: 'Write id="text".',
	});
	assert.deepEqual(told('<Term {x}>a</Term>'), {
		place: '1:1',
		id: 'unsafe-attribute',
		message: 'Unexpected {…} in <Term>, expected attributes in quotes.',
		fix: 'Write each attribute as name="text".',
	});
});

test('a tag over several lines is to stand on one', () => {
	const { message, fix } = said(
		new Error('1:1: Unexpected lazy line'),
		'<Changed date="2026-01-02"\n  then="a"\n> b',
	);
	assert.equal(
		message,
		'Unexpected <Changed> over several lines with text behind it, expected it on one line.',
	);
	assert.equal(fix, 'Write <Changed date="2026-01-02" then="a"> on one line.');
});

test('what is no attribute is told with the tag, which is shortened', () => {
	const { message, fix } = said(
		new Error('1:1: Unexpected character'),
		`<Term id='image' and more words than it may show>a</Term>`,
	);
	assert.equal(
		message,
		`Unexpected syntax of <Term id='image' and more words than it…, expected a component such as <Term id="image">.`,
	);
	assert.match(fix, /^Put each attribute into double quotes and end the tag with >;/);
});

test('a tag without its pair is told by what it is: a component, a misspelt one, HTML', () => {
	const told = (source: string, parser = 'Expected a closing tag for') =>
		said(new Error(`1:1: ${parser} \`${source}\` (1:1)`), source);
	assert.deepEqual(told('<Steps>'), {
		place: '1:1',
		id: 'component-unclosed',
		message:
			'Unexpected <Steps> without its end, expected </Steps> in the same paragraph, list item or quote.',
		fix: 'Write </Steps> where it ends; put both on lines of their own, with blank lines around them.',
	});
	assert.deepEqual(told('</Steps>', 'Unexpected closing tag'), {
		place: '1:1',
		id: 'component-unclosed',
		message: 'Unexpected </Steps>, expected <Steps> before it.',
		fix: 'Remove </Steps>, or write <Steps> where it begins.',
	});
	assert.equal(told('<Stesp>').id, 'unknown-component');
	assert.equal(
		told('<div>').message,
		'Unexpected <div>, expected Markdown or one of the components.',
	);
	assert.equal(told('<div>').id, 'unsafe-html');
	assert.equal(told('<div>').fix, 'Put it into `backticks` if it is meant as text.');
});
