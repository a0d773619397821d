import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { noteSchema } from '../../../src/schema/note.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';

const schema = z.strictObject({
	name: z.string().min(3, '3–9 characters').max(9, '3–9 characters').describe('What it is called.'),
	order: z.int().min(1).describe('Its place, from 1.'),
	tags: z.array(z.string()).describe('Words; [] if none.'),
	size: z.enum(['small', 'large']).optional(),
	source: z
		.union([
			z.strictObject({ title: z.string(), url: z.string().describe('Where it is.') }),
			z.strictObject({ title: z.string(), status: z.literal('gone'), since: z.string() }),
		])
		.optional(),
	verified: z.record(z.string(), z.string()).optional(),
});

const read = (text: string, linesBefore = 0) =>
	readYaml(text, schema, { subject: 'frontmatter', linesBefore });

/** The lines of a whole that holds, with some of them replaced. */
function withLines(lines: Record<string, string>): string {
	const all = { name: 'name: rose', order: 'order: 1', tags: 'tags: []', ...lines };
	return `${Object.values(all).join('\n')}\n`;
}

const said = (text: string) =>
	read(text).faults.map(({ line, column, id, message, fix }) => ({
		at: `${line}:${column} ${id}`,
		message,
		fix,
	}));

test('what holds is given as data, without a fault', () => {
	const { data, faults } = read(withLines({}));
	assert.deepEqual(data, { name: 'rose', order: 1, tags: [] });
	assert.deepEqual(faults, []);
});

test('lines are counted in the file, from what stands before', () => {
	assert.equal(read(withLines({ order: 'order: x' }), 10).faults[0]?.line, 12);
});

test('every fault is told, each at its value', () => {
	const faults = said('name: rose\norder: one\ntags:\n  - red\n  - 5\ncolour: red\n');
	assert.deepEqual(
		faults.map(({ at }) => at),
		['2:8 frontmatter-value', '5:5 frontmatter-value', '6:1 frontmatter-unknown-key'],
	);
});

test('an item of a list is named by its number', () => {
	const [fault] = said(withLines({ tags: 'tags: [red, 5]' }));
	assert.equal(fault?.message, 'Unexpected 5 for item 2 of tags, expected text.');
	assert.equal(fault.fix, 'Put it into quotes: "5".');
});

test('a number that should be text is to be put into quotes', () => {
	const [fault] = said(withLines({ verified: 'verified:\n  docker: 29' }));
	assert.equal(fault?.message, 'Unexpected 29 for docker in verified, expected text.');
	assert.equal(fault.fix, 'Put it into quotes: docker: "29".');
});

test('a number in quotes is to lose them', () => {
	const [fault] = said(withLines({ order: 'order: "7"' }));
	assert.equal(fault?.fix, 'Take the quotes away: order: 7.');
});

test('a missing key is told with what belongs there, at the beginning', () => {
	const [fault] = said('order: 1\ntags: []\n');
	assert.deepEqual(fault, {
		at: '1:1 frontmatter-missing-key',
		message: 'Unexpected absence of name, expected text.',
		fix: 'Add a line name: … What it is called.',
	});
});

test('a missing key of a part is told at that part', () => {
	const [fault] = said(withLines({ source: 'source:\n  title: Roses' }));
	assert.equal(fault?.at, '4:1 frontmatter-missing-key');
	assert.equal(fault.message, 'Unexpected absence of url in source, expected text.');
	assert.equal(fault.fix, 'Add a line url: … Where it is.');
});

test('a misspelt key is told with the nearest of its own level', () => {
	const messages = said(withLines({ name: 'nmae: rose', source: 'source: { titel: a, url: b }' }))
		.filter(({ at }) => at.endsWith('unknown-key'))
		.map(({ message }) => /Did you mean .*/.exec(message)?.[0]);
	assert.deepEqual(messages.sort(), ['Did you mean name?', 'Did you mean title?']);
});

test('a misspelt key is told once: the key that it was meant to be is not missing', () => {
	const at = (text: string) => said(text).map((fault) => fault.at);
	assert.deepEqual(at(withLines({ name: 'nmae: rose' })), ['1:1 frontmatter-unknown-key']);
	assert.deepEqual(at(withLines({ source: 'source: { titel: a, url: b }' })), [
		'4:11 frontmatter-unknown-key',
	]);
	assert.deepEqual(at('nmae: rose\nname: rose\n'), [
		'1:1 frontmatter-missing-key',
		'1:1 frontmatter-missing-key',
		'1:1 frontmatter-unknown-key',
	]);
});

test('of several forms the nearest one speaks', () => {
	const messages = said(withLines({ source: 'source: { title: a, status: gnoe, since: b }' })).map(
		({ message }) => message,
	);
	assert.deepEqual(messages, ['Unexpected "gnoe" for status in source, expected gone.']);
});

test('a word that is none of those allowed is told with the nearest', () => {
	const [fault] = said(withLines({ size: 'size: smal' }));
	assert.equal(
		fault?.message,
		'Unexpected "smal" for size, expected one of small, large. Did you mean small?',
	);
});

test('a text that is too long is told by its length', () => {
	const [fault] = said(withLines({ name: `name: ${'a'.repeat(700)}` }));
	assert.equal(fault?.message, 'Unexpected 700 characters for name, expected 3–9 characters.');
});

test('an empty value is told as such', () => {
	const [fault] = said(withLines({ tags: 'tags:' }));
	assert.match(fault?.message ?? '', /^Unexpected emptiness of tags, expected a list/);
});

test('a file that is no map is told as a whole', () => {
	const { faults } = readYaml('- a\n- b\n', schema, { subject: 'course' });
	assert.deepEqual(
		faults.map(({ id, line, message }) => [id, line, message]),
		[['course-value', 1, 'Unexpected list for course.yaml, expected key: value lines.']],
	);
});

test('an empty file lacks every key that must be there', () => {
	assert.deepEqual(
		read('').faults.map(({ id }) => id),
		Array(3).fill('frontmatter-missing-key'),
	);
});

test('a list without its end is told where it begins', () => {
	const [fault] = said('name: rose\ntags: [a, b\norder: 1\n');
	assert.equal(fault?.at, '2:7 frontmatter-yaml');
	assert.equal(fault.message, 'Unexpected value without its end, expected ] behind it.');
});

test('a second ": " in a line is told with the cure', () => {
	const [fault] = said('name: rose: red\n');
	assert.equal(fault?.fix, 'Put the value into quotes.');
});

test('errors of syntax are told all at once, one for each line', () => {
	const ids = (text: string) => said(text).map(({ at }) => at);
	assert.deepEqual(ids('name: a\nname: b\nname: c\n'), [
		'2:1 frontmatter-repeated-key',
		'3:1 frontmatter-repeated-key',
	]);
	assert.deepEqual(ids('verified:\n\ta: "1"\n\tb: "1"\n'), [
		'2:1 frontmatter-tab',
		'3:1 frontmatter-tab',
	]);
	assert.equal(ids(`tags: ${']'.repeat(99)}\n`).length, 1);
	assert.deepEqual(ids('name: a: b\ntags: [x]\nhue: "q" r\nnote: d: e\n'), [
		'1:7 frontmatter-yaml',
		'3:10 frontmatter-yaml',
		'4:7 frontmatter-yaml',
	]);
});

test('what YAML can do beyond plain values is refused', () => {
	const bombs = {
		alias: `tags: &a [x]\nname: [${'*a, '.repeat(40)}*a]\n`,
		nowhere: 'name: *nobody\n',
		tag: 'name: !!js/function "() => 1"\n',
		listAsKey: '? [a]\n: b\n',
		prototype: '__proto__: x\n',
		prototypeWithin: 'verified:\n  __proto__: x\n',
	};
	for (const [name, text] of Object.entries(bombs)) {
		assert.notEqual(read(text).faults.length, 0, name);
	}
});

test('values that hold themselves have an end', () => {
	assert.match(
		said(withLines({ tags: 'tags: &a [*a]' }))[0]?.message ?? '',
		/^Unexpected list for item 1 of tags/,
	);
});

test('brackets without end are a fault and no crash', () => {
	for (const text of ['[', '{a: ', '- ', '? ']) {
		const { data, faults } = read(`tags: ${text.repeat(20_000)}`);
		assert.deepEqual([data, faults.length > 0], [undefined, true]);
	}
});

test('a key named like a method of objects is an unknown key', () => {
	const { faults } = readYaml('constructor: x\ntoString: y\n', noteSchema(), {
		subject: 'frontmatter',
	});
	const unknown = faults.filter(({ id }) => id === 'frontmatter-unknown-key');
	assert.deepEqual(
		unknown.map(({ line }) => line),
		[1, 2],
	);
});

test('a place is found by its path, else the nearest around it', () => {
	const { locate } = read('name: rose\norder: 1\ntags:\n  - red\n  - blue\n', 1);
	assert.deepEqual(locate(['tags', 1]), { line: 6, column: 5 });
	assert.deepEqual(locate(['tags'], true), { line: 4, column: 1 });
	assert.deepEqual(locate(['tags', 7]), { line: 4, column: 1 });
	assert.deepEqual(locate(['colour']), { line: 2, column: 1 });
});
