import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../../checks/decode-text.ts';

const decode = (bytes: Buffer | string) => decodeText('a.mdx', Buffer.from(bytes));
const found = (bytes: Buffer | string) =>
	decode(bytes).faults.map(({ id, line, column }) => `${line}:${column} ${id}`);

test('UTF-8 is text, whatever its line ends', () => {
	assert.equal(decode('é\r\n😀\tb\n').text, 'é\r\n😀\tb\n');
	assert.deepEqual(found('é\r\n😀\tb\n'), []);
});

test('bytes that are no UTF-8 are told where they stand', () => {
	assert.deepEqual(found(Buffer.from([0x61, 0x0a, 0x62, 0xff, 0x63])), ['2:2 encoding-utf8']);
	assert.deepEqual(found(Buffer.from([0xc0, 0xaf])), ['1:1 encoding-utf8']);
	assert.deepEqual(found(Buffer.from([0xed, 0xa0, 0x80])), ['1:1 encoding-utf8']);
	assert.equal(decode(Buffer.from([0xff])).text, undefined);
});

test('UTF-16 is told by its name', () => {
	const { faults } = decode(Buffer.from('\uFEFFa', 'utf16le'));
	assert.match(faults[0]?.message ?? '', /^Unexpected UTF-16/);
});

test('a byte-order mark is a warning, and the text is read', () => {
	const { text, faults } = decode('\uFEFFa');
	assert.equal(text, '\uFEFFa');
	assert.deepEqual(
		faults.map(({ severity, mends }) => [severity, mends]),
		[['warning', [{ line: 1, column: 1, length: 1, text: '' }]]],
	);
});

test('control characters and turns of direction are told on every line they stand on', () => {
	assert.deepEqual(found('a\0b\0\nc\n\x1bd\n\u202Ee\n\u2066f'), [
		'1:2 encoding-control',
		'3:1 encoding-control',
		'4:1 encoding-direction',
		'5:1 encoding-direction',
	]);
	assert.equal(decode('a\0').text, undefined);
});

test('marks that scripts written from right to left need are text', () => {
	assert.deepEqual(found('\u200Fשלום\u200E'), []);
});
