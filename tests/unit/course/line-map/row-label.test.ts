import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../../src/course/line-map/boxes.ts';
import type { DrawingSize } from '../../../../src/course/line-map/drawing-size.ts';
import { labelBoxes, placeLabel } from '../../../../src/course/line-map/row-label.ts';
import type { Track } from '../../../../src/course/line-map/tracks.ts';

const width = 600;
const beside = {
	name: { fontSize: 16, offset: -3, lineHeight: 18 },
	total: { fontSize: 12, offset: 14, lineHeight: 14 },
	labelGap: 10,
	labelAbove: -20,
	radius: 6,
	left: 30,
	inlineLabel: false,
} as DrawingSize;
const inline = { ...beside, inlineLabel: true };

const track = (more: object = {}) =>
	({
		heading: { text: { name: ['Basics'], total: ['2 h'], width: 60 } },
		from: 200,
		to: 400,
		y: 100,
		beginsAtRing: false,
		...more,
	}) as unknown as Track;
const place = (size: DrawingSize, taken: readonly Box[] = [], line = track()) => {
	const { name, total } = placeLabel(line, size, width, taken);
	return [...name, ...total].map(({ text, x, y, anchor }) => `${text} ${x} ${y} ${anchor}`);
};
/** Takes the height of the line's labels from one place to another. */
const wall = (x1: number, x2: number, y1 = 70, y2 = 130): Box => ({ x1, x2, y1, y2 });

test('a label ends a gap before its line, the name above the total', () => {
	assert.deepEqual(place(beside), ['Basics 190 97 end', '2 h 190 114 end']);
});

test('where the line begins at a ring, the gap begins at the ring’s edge', () => {
	assert.deepEqual(place(beside, [], track({ beginsAtRing: true })), [
		'Basics 184 97 end',
		'2 h 184 114 end',
	]);
});

test('names of two lines stand on top of each other, and one alone in the middle', () => {
	const two = { text: { name: ['Basics of', 'it all'], total: ['2 h', 'or so'], width: 60 } };
	assert.deepEqual(place(beside, [], track({ heading: two })), [
		'Basics of 190 79 end',
		'it all 190 97 end',
		'2 h 190 114 end',
		'or so 190 128 end',
	]);
	const alone = { text: { name: ['Basics'], total: [], width: 60 } };
	assert.deepEqual(place(beside, [], track({ heading: alone })), ['Basics 190 105 end']);
});

test('where something passes before the line, the label stands at the left edge', () => {
	assert.deepEqual(place(beside, [wall(150, 180)]), ['Basics 0 97 start', '2 h 0 114 start']);
});

test('where that is taken as well, it stands behind the line’s end', () => {
	assert.deepEqual(place(beside, [wall(0, 180)]), ['Basics 410 97 start', '2 h 410 114 start']);
});

test('where nothing is free, it stands before the line', () => {
	assert.deepEqual(place(beside, [wall(0, 600)]), ['Basics 190 97 end', '2 h 190 114 end']);
	assert.deepEqual(place(beside, [wall(0, 180)], track({ to: 570 })), [
		'Basics 190 97 end',
		'2 h 190 114 end',
	]);
});

test('a drawing without a margin puts name and total on one line, above when nothing else is free', () => {
	assert.deepEqual(place(inline), ['Basics 190 97 end', '2 h 190 97 end']);
	// Above: from the left edge's distance before the line's beginning.
	assert.deepEqual(place(inline, [wall(0, 180), wall(405, 600)]), [
		'Basics 170 80 start',
		'2 h 170 80 start',
	]);
});

test('above, it stands right of what passes the line, and then of what stands behind it', () => {
	const around = [wall(0, 180), wall(405, 600)];
	assert.deepEqual(place(inline, [...around, wall(180, 250, 0, 130)])[0], 'Basics 252 80 start');
	assert.deepEqual(place(inline, [wall(0, 180), wall(180, 420, 0, 130)])[0], 'Basics 422 97 start');
	assert.deepEqual(place(inline, [wall(0, 600, 0, 200)])[0], 'Basics 170 80 start');
});

test('a label takes up its lines of text, and inline the whole width of name and total', () => {
	const label = placeLabel(track(), inline, width, []);
	assert.deepEqual(labelBoxes(label, { name: [], total: [], width: 60 }, inline), [
		{ x1: 130, x2: 190, y1: 97 - 12.8, y2: 101 },
	]);
	const behind = placeLabel(track(), inline, width, [wall(150, 180)]);
	assert.deepEqual(
		labelBoxes(behind, { name: [], total: [], width: 60 }, inline).map(({ x1, x2 }) => [x1, x2]),
		[[0, 60]],
	);
	const boxes = labelBoxes(
		placeLabel(track(), beside, width, []),
		{ name: [], total: [], width: 60 },
		beside,
	);
	assert.deepEqual(
		boxes.map(({ x2, y1, y2 }) => [x2, y1, y2]),
		[
			[190, 97 - 12.8, 101],
			[190, 114 - 9.6, 117],
		],
	);
});
