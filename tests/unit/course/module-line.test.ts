import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleLine } from '../../../src/course/module-line.ts';
import { containersCourse } from './containers-course.ts';
import { sampleCourse } from './sample-course.ts';

const [docker, , networking] = containersCourse().modules;
assert.ok(docker && networking);

test('the line of a module carries codes and is drawn at the largest scale that fits', () => {
	const line = moduleLine(docker, { size: 'wide' });
	assert.deepEqual(
		line.stations.map((station) => station.number.text),
		['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
	);
	assert.ok(line.to <= line.width && line.to > line.width - 30);
	assert.equal(line.width, 1152);
});

test('a line alone waits for no other line', () => {
	const line = moduleLine(networking, { size: 'wide' });
	assert.deepEqual(
		line.stations.map(({ wait, ring }) => [wait, ring]),
		[
			[null, null],
			[null, null],
			[null, null],
		],
	);
});

test('words for minutes stand below the title, where there are any', () => {
	const line = moduleLine(docker, {
		size: 'wide',
		describeMinutes: (note) => (note.estimate === undefined ? '' : `${note.estimate} min`),
	});
	const [why, lab] = line.stations;
	assert.equal(why?.minutes?.text, '10 min');
	assert.ok(why.minutes.y > (why.title.at(-1)?.y ?? Infinity));
	assert.equal(lab?.minutes, null);
});

test('the compact line keeps its width and its stations apart', () => {
	const line = moduleLine(docker, { size: 'compact' });
	assert.equal(line.width, 340);
	assert.equal(line.stations.length, 6);
	line.stations.slice(1).forEach(({ x }, index) => {
		assert.ok(x - (line.stations[index]?.x ?? 0) >= 22 - 1e-6);
	});
});

test('a module in preparation is a stub without stations', () => {
	const [empty] = sampleCourse(['one'], []).modules;
	assert.ok(empty);
	const line = moduleLine(empty, { size: 'wide' });
	assert.deepEqual([line.stations, line.scale], [[], null]);
	assert.ok(line.to > line.from);
});

test('a line of which nothing is known has equal stubs', () => {
	const [unknown] = sampleCourse(['one'], [{ id: 'one/a' }, { id: 'one/b' }]).modules;
	assert.ok(unknown);
	const { from, stations } = moduleLine(unknown, { size: 'wide' });
	const [a, b] = stations;
	assert.equal((a?.x ?? 0) - from, 180);
	assert.equal((b?.x ?? 0) - (a?.x ?? 0), 180);
});
