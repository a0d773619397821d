import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wide } from '../../../../src/course/line-map/drawing-size.ts';
import { placeNumber, placeTitle } from '../../../../src/course/line-map/station-labels.ts';

const station = { x: 100, y: 50 };
const upright = (x: number, y1: number, y2: number) => ({ x1: x - 5.5, x2: x + 5.5, y1, y2 });

test('a number stands above its station', () => {
	assert.deepEqual(placeNumber('7', station, wide, []), {
		text: '7',
		x: 100,
		y: 36,
		anchor: 'middle',
	});
});

test('a number keeps off an upright above and off what stands beside that', () => {
	const above = upright(100, 0, 50);
	const right = placeNumber('7', station, wide, [above]);
	assert.ok(right.x > 105.5);
	const left = placeNumber('7', station, wide, [above, upright(112, 0, 50)]);
	assert.ok(left.x < 94.5);
});

test('a number that finds no place stands above all the same', () => {
	const everywhere = { x1: 0, x2: 200, y1: 0, y2: 100 };
	assert.equal(placeNumber('7', station, wide, [everywhere]).y, 36);
});

test('a title stands in the middle of its stretch', () => {
	const [line] = placeTitle('Docker images', { from: 100, to: 220, y: 50 }, wide, []);
	assert.deepEqual(line, { text: 'Docker images', x: 160, y: 73, anchor: 'middle' });
});

test('a title stands in the wider part of a stretch that an upright passes', () => {
	const [line] = placeTitle('Docker images', { from: 100, to: 230, y: 50 }, wide, [
		upright(130, 0, 200),
	]);
	assert.equal(line?.text, 'Docker images');
	assert.ok(line.x - 42 >= 135.5 && line.x + 42 <= 232, `at ${line.x}`);
});

test('a title that does not fit is left out', () => {
	assert.deepEqual(placeTitle('Kubernetes', { from: 100, to: 150, y: 50 }, wide, []), []);
});

test('a title that fills the first stretch of its line begins where the line does', () => {
	const stretch = { from: 100, to: 190, y: 50 };
	const [first] = placeTitle('Docker images', { ...stretch, first: true }, wide, []);
	assert.deepEqual([first?.x, first?.anchor], [100, 'start']);
	const [later] = placeTitle('Docker images', stretch, wide, []);
	assert.deepEqual([later?.x, later?.anchor], [145, 'middle']);
	const [withRoom] = placeTitle('Docker images', { ...stretch, to: 300, first: true }, wide, []);
	assert.deepEqual([withRoom?.x, withRoom?.anchor], [201, 'middle']);
});
