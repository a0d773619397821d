import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packCbor, unpackCbor, type Packed } from '../../../src/integrations/cbor.ts';

// RFC 8949, appendix A.
const examples: [value: Packed, hex: string][] = [
	[0, '00'],
	[23, '17'],
	[24, '1818'],
	[100, '1864'],
	[1000, '1903e8'],
	[1_000_000, '1a000f4240'],
	[-1, '20'],
	[-100, '3863'],
	[-1000, '3903e7'],
	['', '60'],
	['IETF', '6449455446'],
	['"\\', '62225c'],
	['ü', '62c3bc'],
	['水', '63e6b0b4'],
	[[], '80'],
	[[1, [2, 3], [4, 5]], '8301820203820405'],
	[Array.from({ length: 25 }, (_, at) => at + 1), `9819${numbers(1, 23)}18181819`],
];

for (const [value, hex] of examples) {
	test(`${JSON.stringify(value).slice(0, 30)} is packed and unpacked as the standard says`, () => {
		assert.equal(Buffer.from(packCbor(value)).toString('hex'), hex);
		assert.deepEqual(unpackCbor(Buffer.from(hex, 'hex')), value);
	});
}

test('numbers at which the way of packing changes come back', () => {
	const each = [255, 256, 65_535, 65_536, 2 ** 32 - 1].flatMap((number) => [number, -1 - number]);
	assert.deepEqual(unpackCbor(packCbor(each)), each);
});

test('what Pagefind packs nothing of is refused, and so is what ends too soon', () => {
	for (const hex of ['a10102', 'f6', 'fb3ff199999999999a', '1b000000e8d4a51000', '9f01ff']) {
		assert.throws(() => unpackCbor(Buffer.from(hex, 'hex')), /Unexpected/);
	}
	for (const hex of ['', '19', '8201']) {
		assert.throws(() => unpackCbor(Buffer.from(hex, 'hex')), RangeError);
	}
});

function numbers(from: number, to: number): string {
	return Buffer.from(Array.from({ length: to - from + 1 }, (_, at) => from + at)).toString('hex');
}
