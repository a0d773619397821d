import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lineMap } from '../../../../src/course/line-map.ts';
import { moduleLine } from '../../../../src/course/module-line.ts';
import type { Course, Module, Note } from '../../../../src/course/types.ts';
import { containersCourse } from '../containers-course.ts';
import { sampleCourse } from '../sample-course.ts';
import { linesOfMap, linesOfModule } from './drawing-lines.ts';

const minutesOf = ({ estimate, timeSpent }: Note) => {
	const minutes = timeSpent[0] ?? estimate;
	return minutes === undefined ? '' : `${minutes} min`;
};
const totalOf = ({ notes }: Module) => `${notes.length} notes of a module`;

/** Titles and modules that are too long for where they belong, and one in preparation. */
const crowded = () =>
	sampleCourse(
		['a', 'preparation', 'a-module-with-a-name-that-no-line-has-room-for', 'd'],
		[
			{ id: 'a/one', title: 'Why containers were made at all', estimate: 30 },
			{ id: 'a/two', title: 'Incomprehensibilities', estimate: 5, prerequisites: ['d/two'] },
			{ id: 'a/three', title: 'Short', timeSpent: [90, 120], prerequisites: ['a/one'] },
			{ id: 'a-module-with-a-name-that-no-line-has-room-for/one', prerequisites: ['a/one'] },
			{ id: 'd/one', estimate: 60, prerequisites: ['a/one'] },
			{ id: 'd/two', estimate: 200, prerequisites: ['a/three'] },
		],
	);

const map = (course: Course, size: 'wide' | 'compact', describeTotal?: typeof totalOf) =>
	linesOfMap(lineMap(course, { size, ...(describeTotal && { describeTotal }) }));
const line = (course: Course, size: 'wide' | 'compact', describeMinutes?: typeof minutesOf) =>
	course.modules.flatMap((module) => [
		module.id,
		...linesOfModule(moduleLine(module, { size, ...(describeMinutes && { describeMinutes }) })),
	]);

const drawings: Record<string, () => string[]> = {
	'map-wide': () => map(containersCourse(), 'wide'),
	'map-wide-totals': () => map(containersCourse(), 'wide', totalOf),
	'map-compact-totals': () => map(containersCourse(), 'compact', totalOf),
	'crowded-wide-totals': () => map(crowded(), 'wide', totalOf),
	'crowded-compact': () => map(crowded(), 'compact'),
	'modules-wide-minutes': () => line(containersCourse(), 'wide', minutesOf),
	'modules-compact': () => line(crowded(), 'compact'),
};

for (const [name, draw] of Object.entries(drawings)) {
	test(`everything stands where drawings/${name}.txt says`, () => {
		const file = new URL(`drawings/${name}.txt`, import.meta.url);
		assert.deepEqual(draw(), readFileSync(file, 'utf8').split('\n').slice(0, -1));
	});
}
