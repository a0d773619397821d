import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	drawnDifficulties,
	mapKey,
	placeKey,
} from '../../../../../src/components/page/map/map-key.ts';
import { lineMap } from '../../../../../src/course/line-map.ts';
import { containersCourse } from '../../../course/containers-course.ts';
import { sampleCourse, type SampleNote } from '../../../course/sample-course.ts';

function mapOf(modules: readonly string[], notes: readonly SampleNote[]) {
	return lineMap(sampleCourse(modules, notes), { size: 'wide' });
}

test('the legend explains no sign that the map does not have', () => {
	assert.deepEqual(mapKey(mapOf(['a'], [{ id: 'a/one', estimate: 60 }])), ['station']);
	assert.deepEqual(mapKey(mapOf(['a'], [])), []);
});

test('each sign of the map is in the legend', () => {
	const cases: [sign: string, notes: SampleNote[]][] = [
		['station', [{ id: 'a/one' }]],
		['unknown', [{ id: 'a/one' }]],
		[
			'difficulties',
			[
				{ id: 'a/one', estimate: 60 },
				{ id: 'a/two', estimate: 60, difficulty: 'intermediate' },
			],
		],
		[
			'room',
			[
				{ id: 'a/one', estimate: 1 },
				{ id: 'a/two', estimate: 600 },
			],
		],
		[
			'interchange',
			[
				{ id: 'a/one', estimate: 60 },
				{ id: 'b/one', estimate: 60, prerequisites: ['a/one'] },
			],
		],
		[
			'wait',
			[
				{ id: 'a/one', estimate: 120 },
				{ id: 'b/one', estimate: 30 },
				{ id: 'b/two', estimate: 30, prerequisites: ['a/one'] },
			],
		],
	];
	for (const [sign, notes] of cases) {
		const signs: string[] = mapKey(mapOf(['a', 'b'], notes));
		assert.ok(signs.includes(sign), `${sign} is not among ${signs.join(', ')}`);
	}
});

test('the shades explained are those of the notes, easiest first', () => {
	const map = mapOf(
		['a'],
		[
			{ id: 'a/one', difficulty: 'intermediate' },
			{ id: 'a/two', difficulty: 'beginner' },
			{ id: 'a/three', difficulty: 'intermediate' },
		],
	);
	assert.deepEqual(
		drawnDifficulties(map).map(({ id }) => id),
		['beginner', 'intermediate'],
	);
});

test('the legend stands where lines that go down to the right leave a corner free', () => {
	const course = containersCourse();
	const map = lineMap(course, { size: 'wide', describeTotal: () => '148–260 min, 6 notes' });
	assert.equal(placeKey(map, mapKey(map).length), 'left');
});

test('beside modules in preparation the legend stands on the right', () => {
	const map = mapOf(['a', 'b', 'c', 'd'], [{ id: 'a/one', estimate: 60 }]);
	assert.equal(placeKey(map, 2), 'right');
});

test('where lines fill the map the legend stands below it', () => {
	const map = mapOf(
		['a', 'b'],
		['a/one', 'a/two', 'b/one', 'b/two'].map((id) => ({ id, estimate: 300 })),
	);
	assert.equal(placeKey(map, 3), 'below');
});
