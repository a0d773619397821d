import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeStations } from '../../../../src/course/line-map/positions.ts';
import { planTravel } from '../../../../src/course/line-map/travel-plan.ts';
import { sampleCourse } from '../sample-course.ts';
import type { SampleNote } from '../sample-course.ts';

const rule = { left: 10, least: 24, scale: 2, stub: 30 };
const place = (notes: SampleNote[]) => {
	const modules = [...new Set(notes.map((note) => note.id.split('/')[0] ?? ''))];
	return placeStations(planTravel(sampleCourse(modules, notes).modules), rule);
};

test('stations follow each other at the distance of their minutes', () => {
	const positions = place([
		{ id: 'one/a', estimate: 30 },
		{ id: 'one/b', timeSpent: [20] },
	]);
	assert.deepEqual([positions.get('one/a')?.to, positions.get('one/b')?.to], [70, 110]);
});

test('the last prerequisite on another line is where a note begins', () => {
	const positions = place([
		{ id: 'one/a', estimate: 30 },
		{ id: 'two/a', estimate: 60 },
		{ id: 'three/a', estimate: 30, prerequisites: ['one/a', 'two/a'] },
	]);
	const third = positions.get('three/a');
	assert.deepEqual([third?.from, third?.change?.id], [130, 'two/a']);
});

test('a prerequisite reached before the line gets there is no change', () => {
	const positions = place([
		{ id: 'one/a', estimate: 30 },
		{ id: 'two/a', estimate: 60 },
		{ id: 'two/b', estimate: 30, prerequisites: ['one/a'] },
	]);
	assert.equal(positions.get('two/b')?.change, null);
});

test('a change just after a station is made in the station, which gets room for it', () => {
	const positions = place([
		{ id: 'one/a', estimate: 35 },
		{ id: 'two/a', estimate: 30 },
		{ id: 'two/b', estimate: 30, prerequisites: ['one/a'] },
	]);
	const [before, after] = [positions.get('two/a'), positions.get('two/b')];
	assert.deepEqual([before?.ruledTo, before?.to], [70, 80]);
	assert.deepEqual([after?.from, after?.waitFrom, after?.changesInStation], [80, null, true]);
});

test('a change well after a station leaves it in its place and is waited for', () => {
	const positions = place([
		{ id: 'one/a', estimate: 60 },
		{ id: 'two/a', estimate: 30 },
		{ id: 'two/b', estimate: 30, prerequisites: ['one/a'] },
	]);
	assert.equal(positions.get('two/a')?.to, 70);
	assert.deepEqual(positions.get('two/b')?.waitFrom, 70);
});
