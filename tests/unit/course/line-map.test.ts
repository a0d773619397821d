import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineMap } from '../../../src/course/line-map.ts';
import type { LineMap, Station } from '../../../src/course/line-map/geometry.ts';
import { containersCourse } from './containers-course.ts';
import { sampleCourse } from './sample-course.ts';

const course = containersCourse();
const map = lineMap(course, { size: 'wide' });

const stationOf = (drawn: LineMap, id: string): Station => {
	const found = drawn.rows.flatMap((row) => row.stations).find(({ note }) => note.id === id);
	assert.ok(found, `${id} is on the map`);
	return found;
};
const rowOf = (drawn: LineMap, id: string) => {
	const found = drawn.rows.find(({ module }) => module.id === id);
	assert.ok(found, `${id} is on the map`);
	return found;
};

test('every note has a station with its number, and every module a line with its name', () => {
	assert.equal(map.rows.flatMap((row) => row.stations).length, 21);
	for (const row of map.rows) {
		assert.equal(row.label.name.map((line) => line.text).join(' '), row.module.title);
		assert.deepEqual(
			row.stations.map((station) => station.number.text),
			row.module.notes.map((note) => String(note.order)),
		);
	}
});

test('a stretch is ruled as long as its minutes at the scale of the map', () => {
	const { stretch } = stationOf(map, 'docker/docker-images');
	const scale = map.scale ?? 0;
	assert.ok(Math.abs(stretch.ruledTo - stretch.from - 45 * scale) <= 0.1);
	assert.equal(stretch.ruledTo, stretch.to);
});

test('a short note keeps its ruled length and gets room before its station', () => {
	const { stretch } = stationOf(map, 'orchestration/kubernetes-vs-swarm');
	assert.ok(Math.abs(stretch.ruledTo - stretch.from - 4 * (map.scale ?? 0)) <= 0.1);
	assert.ok(stretch.to - stretch.from >= 24 - 1e-6);
});

test('notes without a time have stubs of one length and no minutes', () => {
	const stubs = [
		'docker/lab-environment',
		'vms-vs-containers/comparison',
		'networking/bridge-networking',
	]
		.map((id) => stationOf(map, id).stretch)
		.map(({ from, ruledTo, minutes }) => [(ruledTo - from).toFixed(1), minutes]);
	assert.deepEqual(stubs, [
		['24.0', null],
		['24.0', null],
		['24.0', null],
	]);
});

test('an interchange joins a note with the last of what it needs on other lines', () => {
	const drawn = map.interchanges.map(({ from, to }) => `${from.code} ${to.code}`);
	assert.deepEqual(drawn, ['D4 V1', 'D5 N1', 'D6 A4', 'N2 O1', 'O1 N3']);
	for (const { from, to, x, y1, y2 } of map.interchanges) {
		assert.equal(x, stationOf(map, from.id).x);
		assert.equal(x, stationOf(map, to.id).stretch.from);
		assert.deepEqual([y1, y2], [stationOf(map, from.id).y, stationOf(map, to.id).y]);
	}
});

test('a line that stands still until something is reached says from where to where', () => {
	const monolith = stationOf(map, 'aws-labs/break-a-monolith');
	assert.deepEqual(monolith.wait, {
		from: stationOf(map, 'aws-labs/intro-to-s3').x,
		to: stationOf(map, 'docker/docker-images').x,
	});
	assert.deepEqual(monolith.ring, { x: monolith.stretch.from, y: monolith.y });
});

test('a line that needs nothing begins with a stroke, one that does begins at a ring', () => {
	assert.ok(rowOf(map, 'docker').terminal);
	assert.equal(rowOf(map, 'orchestration').terminal, null);
	assert.ok(rowOf(map, 'orchestration').stations[0]?.ring);
});

test('the rows of this course are crossed by no interchange', () => {
	for (const { x, y1, y2 } of map.interchanges) {
		const passed = map.rows.filter(({ y }) => y > Math.min(y1, y2) && y < Math.max(y1, y2));
		for (const row of passed) assert.ok(x < row.from || x > row.to, row.module.id);
	}
});

test('lines that begin early stand above those that begin late', () => {
	const order = map.rows.map(({ module }) => module.letter).join('');
	assert.equal(order, 'ADVNO');
});

test('titles stand where they fit their stretch, in two lines at most', () => {
	assert.deepEqual(
		stationOf(map, 'orchestration/learning-more-kubernetes').title.map(({ text }) => text),
		['Learning more', 'Kubernetes'],
	);
	assert.deepEqual(stationOf(map, 'orchestration/kubernetes-vs-swarm').title, []);
});

test('a number moves aside for an interchange that leaves upwards', () => {
	const images = stationOf(map, 'docker/docker-images');
	assert.ok(images.number.x > images.x);
	assert.equal(
		stationOf(map, 'docker/docker-intro').number.x,
		stationOf(map, 'docker/docker-intro').x,
	);
});

test('the scale bar is a round number of minutes at the scale of the map', () => {
	assert.deepEqual(map.scaleBar, {
		minutes: 30,
		length: Number((30 * (map.scale ?? 0)).toFixed(1)),
	});
});

test('the words for totals stand with the names, beside each other on the compact map', () => {
	const describeTotal = () => '148–260 min, 1 note without a time';
	const wide = rowOf(lineMap(course, { size: 'wide', describeTotal }), 'docker').label;
	assert.deepEqual(
		wide.total.map((line) => line.text),
		['148–260 min, 1', 'note without a time'],
	);
	const compact = rowOf(lineMap(course, { size: 'compact', describeTotal: () => '148' }), 'docker');
	assert.equal(compact.label.inline, true);
	assert.deepEqual(compact.label.total[0], { ...compact.label.name[0], text: '148' });
});

test('the legend of this course has room in the lower left corner', () => {
	assert.ok(map.freeCorners.some(({ width, height }) => width >= 320 && height >= 170));
});

test('modules in preparation have a short line, their name and no station, below the others', () => {
	const first = lineMap(
		{ modules: course.modules.map((module, index) => (index ? { ...module, notes: [] } : module)) },
		{ size: 'wide', describeTotal: (_, total) => (total.notes ? 'some' : 'in preparation') },
	);
	assert.deepEqual(
		first.rows.map(({ module }) => module.letter),
		['D', 'V', 'N', 'O', 'A'],
	);
	const aws = rowOf(first, 'aws-labs');
	assert.deepEqual([aws.stations, aws.label.total[0]?.text], [[], 'in preparation']);
	assert.deepEqual(
		aws.label.name.map(({ text }) => text),
		['AWS labs'],
	);
	assert.ok(aws.terminal);
	assert.equal(aws.to - aws.from, 24);
});

test('a course without notes is a map of names without a scale', () => {
	const empty = lineMap(sampleCourse(['one', 'two'], []), { size: 'compact' });
	assert.deepEqual([empty.rows.length, empty.scale, empty.scaleBar], [2, null, null]);
});

test('when no note has a time the stubs are equal and have no scale', () => {
	const unknown = lineMap(sampleCourse(['one'], [{ id: 'one/a' }, { id: 'one/b' }]), {
		size: 'wide',
	});
	const [a, b] = unknown.rows[0]?.stations ?? [];
	assert.equal(unknown.scale, null);
	assert.equal(unknown.scaleBar, null);
	assert.deepEqual([a?.stretch.minutes, b?.stretch.minutes], [null, null]);
	assert.equal((a?.stretch.to ?? 0) - (a?.stretch.from ?? 0), 96);
	assert.equal((b?.stretch.to ?? 0) - (b?.stretch.from ?? 0), 96);
});

test('a module of sixty notes keeps its stations apart by growing wider', () => {
	const sixty = Array.from({ length: 60 }, (_, index) => ({ id: `one/n${index}`, estimate: 5 }));
	const drawn = lineMap(sampleCourse(['one'], sixty), { size: 'wide' });
	assert.ok(drawn.width > 1152);
	assert.ok((drawn.rows[0]?.to ?? Infinity) < drawn.width);
	assert.equal(drawn.rows[0]?.stations.at(-1)?.number.text, '60');
	const { stations } = drawn.rows[0];
	for (const [index, { x }] of stations.slice(1).entries()) {
		const before = stations[index];
		assert.ok(before && x - before.x >= 24 - 1e-6, `${index}`);
	}
});
