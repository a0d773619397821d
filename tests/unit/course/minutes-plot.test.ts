import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	minuteRule,
	minutesAxis,
	minutesPlot,
	sharedAxis,
} from '../../../src/course/minutes-plot.ts';

const axes: [minutes: number, most: number, step: number][] = [
	[0, 15, 15],
	[1, 15, 15],
	[15, 15, 15],
	[16, 30, 15],
	[60, 60, 15],
	[61, 90, 30],
	[120, 120, 30],
	[121, 180, 60],
	[300, 360, 120],
	[1440, 1440, 480],
];

for (const [minutes, most, step] of axes) {
	test(`the axis for ${minutes} minutes ends at ${most} in steps of ${step}`, () => {
		assert.deepEqual(minutesAxis(minutes), { most, step });
	});
}

test('a plot has a dot for each report, a flag for the course and a line for the range', () => {
	const plot = minutesPlot({ timeSpent: [60, 45], estimate: 45 });
	assert.deepEqual(plot?.axis, { most: 60, step: 15 });
	assert.deepEqual(plot.dots, [
		{ minutes: 60, x: 98, level: 0 },
		{ minutes: 45, x: 74, level: 0 },
	]);
	assert.deepEqual(plot.flag, { minutes: 45, x: 74, side: 'left' });
	assert.deepEqual([plot.range?.from.minutes, plot.range?.to.minutes], [45, 60]);
	assert.deepEqual(
		plot.ticks.map((tick) => [tick.minutes, tick.x]),
		[
			[0, 2],
			[15, 26],
			[30, 50],
			[45, 74],
			[60, 98],
		],
	);
	assert.equal(plot.halfTicks.length, 4);
	assert.equal(plot.median, null);
});

test('equal reports are stacked, and so are those that would cover each other', () => {
	const plot = minutesPlot({ timeSpent: [45, 45, 46, 60] });
	assert.deepEqual(
		plot?.dots.map((dot) => dot.level),
		[0, 1, 2, 0],
	);
	assert.equal(plot.levels, 3);
	assert.equal(plot.median?.minutes, 46);
});

test('equal reports have no range', () => {
	assert.equal(minutesPlot({ timeSpent: [45, 45] })?.range, null);
});

test('near the left end the flag has its word on the right', () => {
	assert.equal(minutesPlot({ timeSpent: [60], estimate: 5 })?.flag?.side, 'right');
});

test('without a flag the thick part reaches to the median', () => {
	const plot = minutesPlot({ timeSpent: [30, 60] });
	assert.equal(plot?.flag, null);
	assert.equal(plot.length.minutes, 45);
});

test('an unknown time has no plot', () => {
	assert.equal(minutesPlot({ timeSpent: [] }), null);
});

test('a minute rule is measured by the end it is given, which is its limit', () => {
	assert.deepEqual(minuteRule({ timeSpent: [120, 30, 30], estimate: 45 }, 90), {
		length: { minutes: 45, x: 50 },
		estimate: { minutes: 45, x: 50 },
		reports: [
			{ minutes: 30, x: 33.33 },
			{ minutes: 120, x: 100 },
		],
		range: { from: { minutes: 30, x: 33.33 }, to: { minutes: 120, x: 100 } },
	});
});

test('the rule of an unknown time has no length', () => {
	const rule = minuteRule({ timeSpent: [] }, 90);
	assert.deepEqual(rule, { length: null, estimate: null, reports: [], range: null });
});

test('notes share the axis that the longest of them needs', () => {
	assert.deepEqual(
		sharedAxis([{ timeSpent: [90, 45], estimate: 45 }, { timeSpent: [] }, { timeSpent: [20] }]),
		{ most: 90, step: 30 },
	);
	assert.deepEqual(sharedAxis([]), { most: 15, step: 15 });
});
