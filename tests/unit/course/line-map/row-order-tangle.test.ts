import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderRows } from '../../../../src/course/line-map/row-order.ts';

test('sixty rows in a tangle are put in some order in the end', () => {
	const rows = Array.from({ length: 60 }, (_, index) => {
		return { from: 0, to: 500, labelFrom: -50, stations: [(index * 37) % 500] };
	});
	const links = Array.from({ length: 200 }, (_, index) => ({
		x: (index * 53) % 500,
		from: index % 60,
		to: (index * 7 + 1) % 60,
	}));
	assert.equal(new Set(orderRows(rows, links)).size, 60);
});
