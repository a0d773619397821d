import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanLimits, scanNote } from '../../../src/notes/scan.ts';

const found = (text: string) => scanNote(text).map(({ id, line, column }) => [id, line, column]);
const times = (count: number, text: string) => text.repeat(count);

test('a note of usual size and depth passes', () => {
	assert.deepEqual(scanNote('---\ntitle: x\n---\n\n## Text\n\n- a\n  - b (c [d] {e} <f>)\n'), []);
	assert.deepEqual(scanNote(''), []);
});

test('size is counted in bytes of UTF-8', () => {
	const line = `${times(50, 'é')}\n\n`;
	const fits = Math.floor(scanLimits.bytes / Buffer.byteLength(line));
	assert.deepEqual(found(times(fits, line)), []);
	assert.deepEqual(found(times(fits + 1, line)), [['note-size', 1, 1]]);
});

test('brackets of each kind are counted where they are deepest, also when they end', () => {
	for (const [open, close] of ['[]', '{}', '()'].map((pair) => [...pair])) {
		const nested = (depth: number) => times(depth, open ?? '') + times(depth, close ?? '');
		assert.deepEqual(found(nested(scanLimits.nesting)), []);
		assert.deepEqual(found(`a\n\n${nested(scanLimits.nesting + 1)}`), [['note-nesting', 3, 1]]);
	}
});

test('brackets that are open over many lines are counted', () => {
	assert.deepEqual(found(times(250, '[\n\n')), [['note-nesting', 401, 1]]);
});

test('tags that end do not add up, and links in angle brackets are no tags', () => {
	assert.deepEqual(found(times(400, '<Term>a</Term>\n')), []);
	assert.deepEqual(found(times(400, '<Changed />\n')), []);
	assert.deepEqual(found(times(400, '<https://example.org/>\n')), []);
	assert.deepEqual(found(times(201, '<a>\n\n')), [['note-nesting', 401, 1]]);
});

test('a namespace does not hide a tag', () => {
	assert.deepEqual(found(times(201, '<a:b>\n\n')), [['note-nesting', 401, 1]]);
});

test('quotes and lists are counted by their marks and by their indentation', () => {
	assert.deepEqual(found(`${times(100, '> ')}x`), []);
	assert.deepEqual(found(`${times(101, '>')}x`), [['note-nesting', 1, 1]]);
	assert.deepEqual(found(`${times(101, '- ')}x`), [['note-nesting', 1, 1]]);
	assert.deepEqual(found(`x\n${times(101, '  ')}- x`), [['note-nesting', 2, 1]]);
	assert.deepEqual(found(`x\n${times(51, '\t')}- x`), [['note-nesting', 2, 1]]);
});

test('a line of code may be indented far', () => {
	assert.deepEqual(found(`\`\`\`text\n${times(300, ' ')}x\n\`\`\`\n`), []);
});

test('outside of fences there are at most a thousand { or <', () => {
	assert.deepEqual(found(times(1000, '{}\n')), []);
	assert.deepEqual(found(times(1001, '{}\n')), [['note-openings', 1001, 1]]);
	assert.deepEqual(found(`\`\`\`js\n${times(1001, '{}\n')}\`\`\`\n`), []);
});

test('within fences there is more room, but not without end', () => {
	const fenced = (count: number) => `\`\`\`js\n${times(count, '{}\n\n')}\`\`\`\n`;
	assert.deepEqual(found(fenced(5000)), []);
	assert.equal(found(fenced(5001))[0]?.[0], 'note-openings');
	assert.equal(found(`\`\`\`js\n${times(2001, '[')}\n`)[0]?.[0], 'note-nesting');
});

test('what one fence leaves open does not count in the next', () => {
	assert.deepEqual(found(times(30, `\`\`\`text\n${times(100, '[')}\n\`\`\`\n\n`)), []);
});

test('a block holds at most 50,000 characters', () => {
	assert.deepEqual(found(times(500, `${times(99, 'a')}\n`)), []);
	assert.deepEqual(found(times(506, `${times(99, 'a')}\n`)), [['note-block', 506, 1]]);
	assert.deepEqual(found(times(4, `${times(40_000, 'a')}\n\n`)), []);
});

test('the cells that short rows leave out are counted', () => {
	const table = (rows: number) =>
		`|${times(199, 'a|')}\n|${times(199, '-|')}\n${times(rows, '|b|\n')}`;
	assert.deepEqual(found(table(90)), []);
	assert.equal(found(table(120))[0]?.[0], 'note-cells');
});

test('character references are counted, in fences too', () => {
	assert.deepEqual(found(times(2000, '&amp;\n\n')), []);
	assert.equal(found(times(2001, '&#x26;\n\n'))[0]?.[0], 'note-references');
	assert.equal(found(`\`\`\`text\n${times(2001, '&amp;\n\n')}`)[0]?.[0], 'note-references');
	assert.deepEqual(found(times(3000, 'a & b && c &\n\n')), []);
});

test('control characters, and what the parser is made to see for hidden code, cannot be written', () => {
	assert.deepEqual(found('a\nb\uFDD0'), [['encoding-control', 2, 2]]);
	assert.deepEqual(found('a\0'), [['encoding-control', 1, 2]]);
	assert.deepEqual(found('a\tb\x1bc'), [['encoding-control', 1, 4]]);
});

test('line ends of all three kinds count', () => {
	assert.deepEqual(found('a\r\nb\rc\n\0'), [['encoding-control', 4, 1]]);
});

test('each refusal says what was found, what may be, and what to do', () => {
	const said = (text: string) => scanNote(text).map(({ message, fix }) => `${message} ${fix}`);
	const texts: Record<string, string> = {
		[times(600, `${times(1000, 'a')}\n\n`)]:
			'Unexpected 588 KB in one note, expected 512 KB or less. Cut the note in two.',
		[times(50_001, 'a')]:
			'Unexpected more than 50000 characters without a blank line, expected a blank line before. Cut the block in two with a blank line.',
		[`|${times(199, '-|')}\n${times(120, '|b|\n')}`]:
			'Unexpected more than 20000 table cells in one note, expected fewer. Cut the table, or the note, in two.',
		[times(2001, '&amp;')]:
			'Unexpected more than 2000 character references such as &amp; in one note, expected fewer. Write the characters themselves.',
		[times(102, '>')]:
			'Unexpected 102 quotes or lists within each other, expected at most 100. Take some of the > or list marks, or of the spaces before the line, away.',
		[times(1001, '{}')]:
			'Unexpected more than 1000 { or < in one note, expected fewer. Cut long listings, or the note, in two.',
		[times(201, '[')]:
			'Unexpected more than 200 brackets, braces or tags open at once, expected fewer. Close them, or put the text into a fence.',
		['a\0']:
			'Unexpected control character, expected text. Remove it; an editor that shows invisible characters helps to find it.',
	};
	for (const [text, expected] of Object.entries(texts)) assert.deepEqual(said(text), [expected]);
});

test('a bracket that closes what was not open counts for nothing', () => {
	assert.deepEqual(found(`${times(50, ']')}${times(200, '[')}`), []);
	assert.deepEqual(found(`${times(50, ']')}${times(201, '[')}`), [['note-nesting', 1, 1]]);
	assert.deepEqual(found(`${times(50, '</a>')}${times(200, '<a>')}`), []);
	assert.deepEqual(found(`${times(200, '[')}]${times(2, '[')}`), [['note-nesting', 1, 1]]);
});

test('a row of a table is counted in a quote, and a blank line ends the table', () => {
	const cells = (rows: string) => found(`> |${times(199, '-|')}\n${times(120, rows)}`);
	assert.deepEqual(cells('> |b|\n'), [['note-cells', 100, 1]]);
	assert.deepEqual(cells('\n'), []);
});
