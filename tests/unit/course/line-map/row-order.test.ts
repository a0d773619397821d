import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderRows } from '../../../../src/course/line-map/row-order.ts';

const row = (from: number, to: number, stations: number[] = []) => ({
	from,
	to,
	labelFrom: from - 50,
	stations,
});

test('rows without interchanges keep the order of the course', () => {
	assert.deepEqual(orderRows([row(0, 9), row(0, 5), row(0, 7)], []), [0, 1, 2]);
});

test('a line stands beside the one it leaves', () => {
	const rows = [row(0, 300, [100, 300]), row(0, 300, [200, 300]), row(100, 200, [200])];
	const order = orderRows(rows, [{ x: 100, from: 0, to: 2 }]);
	assert.equal(Math.abs(order.indexOf(0) - order.indexOf(2)), 1);
});

test('an upright joins the line that begins on its way, and shares it with that line', () => {
	const rows = [
		row(0, 200, [20, 40, 60, 100]),
		row(100, 200, [150]),
		row(100, 200, [150]),
		row(0, 200, [20, 40, 60]),
	];
	const order = orderRows(rows, [
		{ x: 20, from: 0, to: 3 },
		{ x: 40, from: 3, to: 0 },
		{ x: 60, from: 0, to: 3 },
		{ x: 100, from: 0, to: 1 },
		{ x: 100, from: 0, to: 2 },
	]);
	assert.deepEqual(order, [3, 0, 1, 2]);
});

test('an upright passes a row where nothing is rather than a station', () => {
	const rows = [
		row(0, 400, [50, 300]),
		row(50, 400, [300]),
		row(50, 120, [80]),
		row(300, 400, [380]),
	];
	const order = orderRows(rows, [
		{ x: 50, from: 0, to: 1 },
		{ x: 50, from: 0, to: 2 },
		{ x: 300, from: 0, to: 3 },
	]);
	const between = order.slice(
		Math.min(order.indexOf(0), order.indexOf(3)) + 1,
		Math.max(order.indexOf(0), order.indexOf(3)),
	);
	assert.ok(!between.includes(1), `row 1 is passed in ${order.join(' ')}`);
});

test('twelve rows that are linked in pairs are laid in pairs', () => {
	const rows = Array.from({ length: 12 }, (_, index) => row(index < 6 ? 0 : 100, 300, [100, 300]));
	const links = Array.from({ length: 6 }, (_, index) => ({ x: 100, from: index, to: 11 - index }));
	const order = orderRows(rows, links);
	assert.deepEqual(
		order.toSorted((a, b) => a - b),
		rows.map((_, index) => index),
	);
	for (const { from, to } of links) {
		assert.equal(Math.abs(order.indexOf(from) - order.indexOf(to)), 1, order.join(' '));
	}
});

test('sixty rows in a tangle are put in some order in the end', () => {
	const rows = Array.from({ length: 60 }, (_, index) => row(0, 500, [(index * 37) % 500]));
	const links = Array.from({ length: 200 }, (_, index) => ({
		x: (index * 53) % 500,
		from: index % 60,
		to: (index * 7 + 1) % 60,
	}));
	assert.equal(new Set(orderRows(rows, links)).size, 60);
});
