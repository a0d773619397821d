import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeOrders } from '../../../../src/course/line-map/order-cost.ts';

const row = (from: number, to: number, stations: number[] = [], labelFrom = from - 50) => {
	return { from, to, labelFrom, stations };
};
const link = (x: number, from: number, to: number) => ({ x, from, to });

/** In thousandths, since sums of tenths are not exact. */
function costs(
	rows: Parameters<typeof judgeOrders>[0],
	links: Parameters<typeof judgeOrders>[1],
	order = rows.map((_, index) => index),
): number {
	return Math.round(judgeOrders(rows, links)(order) * 1000);
}

test('the order of the course costs nothing, and each place away from it a thousandth', () => {
	const rows = [row(0, 9), row(0, 9), row(0, 9)];
	assert.equal(costs(rows, []), 0);
	assert.equal(costs(rows, [], [0, 2, 1]), 2);
	assert.equal(costs(rows, [], [2, 0, 1]), 4);
});

test('every row above that begins later costs a twentieth', () => {
	const rows = [row(20, 90), row(20, 90), row(10, 90)];
	assert.equal(costs(rows, []), 100);
	assert.equal(costs(rows, [], [0, 2, 1]), 52);
	assert.equal(costs(rows, [], [2, 0, 1]), 4);
});

test('an upright costs what it passes: a station most, then a line, then a label', () => {
	const passed = (x: number) =>
		costs([row(0, 999), row(100, 200, [150]), row(0, 999)], [link(x, 0, 2)]) - 50;
	const thousandths = [
		...[20, 50, 51, 99].map((x) => [x, passed(x)]),
		...[100, 101, 140, 141, 150, 159, 160, 199].map((x) => [x, passed(x)]),
		...[200, 250].map((x) => [x, passed(x)]),
	];
	assert.deepEqual(thousandths, [
		[20, 1000],
		[50, 1000],
		[51, 9000],
		[99, 9000],
		[100, 1000],
		[101, 11_000],
		[140, 11_000],
		[141, 26_000],
		[150, 26_000],
		[159, 26_000],
		[160, 11_000],
		[199, 11_000],
		[200, 1000],
		[250, 1000],
	]);
});

test('rows outside of an upright cost nothing, whichever end is above', () => {
	const rows = [row(0, 99, [50]), row(0, 99), row(0, 99), row(0, 99, [50])];
	assert.equal(costs(rows, [link(50, 1, 2)]), 0);
	assert.equal(costs(rows, [link(50, 2, 1)]), 0);
	assert.equal(costs(rows, [link(50, 3, 1)]), 11_000);
	assert.equal(costs(rows, [link(50, 1, 0), link(90, 1, 3)]), 11_000);
});

test('one of several stations in the way is enough, and costs once', () => {
	const rows = [row(0, 99), row(0, 99, [30, 70, 72]), row(0, 99)];
	assert.equal(costs(rows, [link(71, 0, 2)]), 26_000);
	assert.equal(costs(rows, [link(50, 0, 2)]), 11_000);
});

test('uprights that lie upon each other cost, unless they touch at most or are one chain', () => {
	const rows = Array.from({ length: 4 }, () => row(500, 600));
	/** Without what is passed: 1 a row. */
	const upon = (one: ReturnType<typeof link>, other: ReturnType<typeof link>) =>
		costs(rows, [one, other]) - costs(rows, [one]) - costs(rows, [other]);
	assert.equal(upon(link(10, 0, 2), link(10, 1, 3)), 10_000);
	assert.equal(upon(link(10, 1, 3), link(10, 0, 2)), 10_000);
	assert.equal(upon(link(10, 2, 0), link(10, 3, 1)), 10_000);
	assert.equal(upon(link(10, 0, 2), link(19, 1, 3)), 10_000);
	assert.equal(upon(link(19, 0, 2), link(10, 1, 3)), 10_000);
	assert.equal(upon(link(10, 0, 2), link(20, 1, 3)), 0, 'far enough');
	assert.equal(upon(link(10, 0, 1), link(10, 1, 2)), 0, 'end to end');
	assert.equal(upon(link(10, 2, 3), link(10, 0, 2)), 0, 'end to end, the lower first');
	assert.equal(upon(link(10, 0, 1), link(10, 2, 3)), 0, 'apart');
	assert.equal(upon(link(10, 2, 3), link(10, 0, 1)), 0, 'apart, the lower first');
	assert.equal(upon(link(10, 0, 2), link(10, 0, 3)), 0, 'one chain');
	assert.equal(upon(link(10, 0, 2), link(15, 0, 3)), 10_000, 'of one row, but not at one place');
});
