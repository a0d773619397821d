import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineCounter, stringify } from 'yaml';
import { deepest, parseYaml } from '../../../src/schema/parse-yaml.ts';

const times = (count: number, text: string) => text.repeat(count);
const parse = (text: string) => parseYaml(text, { lineCounter: new LineCounter() });

/** Where a text nests too deep, or nothing. */
function deepAt(text: string): number | undefined {
	const parsed = parse(text);
	return 'deepAt' in parsed ? parsed.deepAt : undefined;
}

test('each document has its errors, and an empty text is one where it has to be', () => {
	const parsed = parse('a: 1\n---\nb: [\n');
	assert.ok('documents' in parsed);
	assert.deepEqual(
		parsed.documents.map(({ errors }) => errors.length > 0),
		[false, true],
	);
	assert.deepEqual(parse(''), { documents: [] });
	const forced = parseYaml('', { lineCounter: new LineCounter(), isDocument: true });
	assert.equal('documents' in forced && forced.documents.length, 1);
});

test('lists and maps are too deep from a certain number of levels on', () => {
	assert.equal(deepAt(`a: ${times(99, '[')}`), undefined);
	assert.equal(deepAt(`a: ${times(100, '[')}`), 102);
	assert.equal(deepAt(times(200, '{ b: ')), 500);
	assert.equal(deepAt(times(100, '- ')), undefined);
	assert.equal(deepAt(times(101, '- ')), 200);
	assert.equal(deepAt(times(101, '? ')), 200);
	assert.equal(deepAt(times(101, 'a: ')), 300);
});

test('data as deep as may be passes, and a level more does not, however it is written', () => {
	const nested = (levels: number): unknown => {
		if (levels === 0) return 'text: [of\n- two lines';
		return levels % 2 === 0 ? ['a', nested(levels - 1)] : { b: nested(levels - 1) };
	};
	for (const collectionStyle of ['any', 'block', 'flow'] as const) {
		for (const indentSeq of [true, false]) {
			const write = (levels: number) => stringify(nested(levels), { collectionStyle, indentSeq });
			assert.equal(deepAt(write(deepest)), undefined);
			assert.notEqual(deepAt(write(deepest + 1)), undefined);
		}
	}
});

test('what closes, or begins further to the left, is left', () => {
	assert.equal(deepAt(times(200, 'a: [[], {}]\n')), undefined);
	assert.equal(deepAt(times(200, 'a:\n  b:\n  - c: [d]\n')), undefined);
	assert.equal(deepAt(times(200, '--- [\n')), undefined);
});

test('what is text is no level', () => {
	const marks = times(200, '- [ {a: ');
	assert.equal(deepAt(`a: "${marks}"\nb: '${marks}'`), undefined);
	assert.equal(deepAt(`a: "first\n  ${marks}\n  \\" ${marks}"`), undefined);
	assert.equal(deepAt(`a: 'first\n  it''s ${marks}'`), undefined);
	assert.equal(deepAt(`a: |\n  ${marks}\n\n  ${marks}\nb: >-\n  ${marks}\nc: d`), undefined);
	assert.equal(deepAt(`a: b # ${marks}\n# ${marks}\n`), undefined);
	assert.equal(deepAt(times(200, 'a: b [\n')), undefined);
});

test('what looks like text and is none counts', () => {
	assert.notEqual(deepAt(`a: [b#, ${times(200, '[')}`), undefined);
	assert.notEqual(deepAt(`a: |\n  text\n${times(200, '[')}`), undefined);
	assert.notEqual(deepAt(`a: [\n "b\n\n ", ${times(200, '[')}`), undefined);
});

test('no marks, over and over, are more than the parser can read', () => {
	for (let seed = 1; seed <= 80; seed++) {
		const marks = randomMarks(seed);
		for (const before of ['', 'a: [']) {
			const parsed = parse(before + times(1000, marks));
			const codes = 'documents' in parsed ? parsed.documents.flatMap(({ errors }) => errors) : [];
			const exhausted = codes.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
			assert.equal(exhausted, undefined, JSON.stringify(before + marks));
		}
	}
});

/** A few marks of YAML, made of chance, always the same for the same seed. */
function randomMarks(seed: number): string {
	let state = seed;
	const upTo = (most: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * most);
	};
	const pieces = [
		'- ',
		'? ',
		': ',
		'a: ',
		'b',
		'[',
		'{',
		'}',
		', ',
		'"',
		'|\n',
		'\n',
		'\n ',
		'&a ',
	];
	return Array.from({ length: 1 + upTo(5) }, () => pieces[upTo(pieces.length)] ?? '').join('');
}
