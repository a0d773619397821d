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
	assert.deepEqual(between, [2], order.join(' '));
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

/** Rows that begin at a hundred times their digit, with two stations each. */
const rowsAt = (hundreds: string) =>
	Array.from(hundreds, (digit) => {
		const from = Number(digit) * 100;
		return row(from, from + 200, [from + 50, from + 150]);
	});
const linksOf = (links: readonly (readonly [number, number, number])[]) =>
	links.map(([x, from, to]) => ({ x, from, to }));

const bestOrders = {
	'the order of the course': {
		rows: '32102100',
		links: [
			[250, 0, 7],
			[410, 6, 0],
			[10, 2, 7],
			[400, 6, 3],
			[310, 1, 4],
			[190, 1, 3],
		],
		best: [2, 7, 0, 6, 3, 1, 4, 5],
	},
	'the order of the beginnings': {
		rows: '20230212',
		links: [
			[400, 6, 1],
			[190, 7, 1],
			[210, 7, 0],
			[220, 7, 2],
			[220, 2, 3],
			[390, 5, 6],
		],
		best: [4, 5, 6, 0, 1, 7, 2, 3],
	},
	'each row beside the one that it leaves': {
		rows: '32302021',
		links: [
			[100, 6, 1],
			[150, 6, 1],
			[440, 1, 5],
			[460, 4, 3],
			[160, 3, 1],
			[330, 2, 6],
			[80, 0, 3],
		],
		best: [7, 4, 3, 0, 1, 6, 5, 2],
	},
} as const;

// Known from trying all 40,320 orders; a search comes to each of these from one of its beginnings alone.
for (const [beginning, { rows, links, best }] of Object.entries(bestOrders)) {
	test(`the best of all orders of eight rows is found, here beginning with ${beginning}`, () => {
		assert.deepEqual(orderRows(rowsAt(rows), linksOf(links)), best);
	});
}

test('seven rows get the best of all orders, where no search would find it', () => {
	const links = [
		[400, 3, 1],
		[70, 0, 1],
		[380, 4, 2],
		[480, 0, 5],
		[200, 4, 5],
	] as const;
	assert.deepEqual(orderRows(rowsAt('3211110'), linksOf(links)), [6, 2, 4, 5, 0, 1, 3]);
});
