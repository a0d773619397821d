import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	everythingNeededFor,
	findPrerequisiteCycles,
	prerequisiteNet,
} from '../../../src/course/prerequisites.ts';
import type { NoteNeeds } from '../../../src/course/prerequisites.ts';
import { containersCourse } from './containers-course.ts';
import { sampleCourse } from './sample-course.ts';

const net = prerequisiteNet(containersCourse());
const ids = (notes: readonly { id: string }[]) => notes.map((note) => note.id);

test('a note knows what it needs, in course order, and what comes later in it', () => {
	const needs = net.get('networking/overlay-and-macvlan')?.needs ?? [];
	assert.deepEqual(
		needs.map(({ note, comesLater }) => [note.id, comesLater]),
		[
			['networking/bridge-networking', false],
			['orchestration/compose-and-swarm-mode', true],
		],
	);
});

test('a note knows which notes need it', () => {
	assert.deepEqual(ids(net.get('docker/docker-images')?.neededBy ?? []), [
		'orchestration/kubernetes-in-five-minutes',
		'aws-labs/break-a-monolith',
	]);
});

test('a prerequisite written twice counts once', () => {
	const twice = prerequisiteNet(
		sampleCourse(['one'], [{ id: 'one/a' }, { id: 'one/b', prerequisites: ['one/a', 'one/a'] }]),
	);
	assert.equal(twice.get('one/b')?.needs.length, 1);
	assert.equal(twice.get('one/a')?.neededBy.length, 1);
});

test('everything needed for a note comes in an order that can be followed', () => {
	const needed = ids(everythingNeededFor('networking/overlay-and-macvlan', net));
	assert.deepEqual(needed, [
		'docker/lab-environment',
		'docker/docker-beginners-guide',
		'docker/docker-intro',
		'networking/network-basics',
		'networking/bridge-networking',
		'orchestration/compose-and-swarm-mode',
	]);
});

test('asking what an unknown note needs is an error that names it', () => {
	assert.throws(() => everythingNeededFor('docker/gone', net), /docker\/gone/);
});

test('a chain of ten thousand prerequisites is followed to its end', () => {
	const [template] = containersCourse().notes;
	assert.ok(template);
	const notes = Array.from({ length: 10_000 }, (_, index) => ({ ...template, id: `m/${index}` }));
	const chain = new Map<string, NoteNeeds>(
		notes.map((note, index) => {
			const before = notes[index - 1];
			return [
				note.id,
				{ needs: before ? [{ note: before, comesLater: false }] : [], neededBy: [] },
			];
		}),
	);
	assert.equal(everythingNeededFor('m/9999', chain).length, 9999);
	const graph = new Map(notes.map(({ id }, index) => [id, [`m/${(index + 1) % 10_000}`]]));
	assert.deepEqual(
		findPrerequisiteCycles(graph).map((cycle) => cycle.length),
		[10_000],
	);
});

test('prerequisites without a cycle have none, diamonds and unknown ids included', () => {
	const graph = new Map([
		['a', ['b', 'c', 'gone']],
		['b', ['d']],
		['c', ['d']],
		['d', []],
	]);
	assert.deepEqual(findPrerequisiteCycles(graph), []);
});

test('every cycle is found, also that of a note that needs itself', () => {
	const graph = new Map([
		['z', ['y']],
		['y', ['x', 'z']],
		['x', ['y']],
		['self', ['self']],
		['leads', ['x']],
	]);
	assert.deepEqual(findPrerequisiteCycles(graph), [['self'], ['x', 'y'], ['z', 'y']]);
});

test('of several ways round the shortest is told', () => {
	const graph = new Map([
		['a', ['b']],
		['b', ['c', 'a']],
		['c', ['d']],
		['d', ['a']],
	]);
	assert.deepEqual(findPrerequisiteCycles(graph)[0], ['a', 'b']);
});

test('of a net that lacks a note, only what it holds is needed', () => {
	const [one] = sampleCourse(['a'], [{ id: 'a/one' }]).notes;
	assert.ok(one);
	const net = new Map([['a/two', { needs: [{ note: one, comesLater: false }], neededBy: [] }]]);
	assert.deepEqual(everythingNeededFor('a/two', net), [one]);
});

/** A net that no course has, as its build refuses circles and what is not there. */
function netOf(prerequisites: Record<string, string[]>) {
	const ids = Object.keys(prerequisites).map((id) => ({ id }));
	const { notes } = sampleCourse(['one'], ids);
	return prerequisiteNet({
		notes: notes.map((note) => ({ ...note, prerequisites: prerequisites[note.id] ?? [] })),
	});
}

test('what a note needs is in course order, whichever way it is written, and itself comes not later', () => {
	const net = netOf({
		'one/a': [],
		'one/b': ['one/c', 'one/b', 'one/a', 'one/gone'],
		'one/c': [],
	});
	assert.deepEqual(
		net.get('one/b')?.needs.map(({ note, comesLater }) => [note.id, comesLater]),
		[
			['one/a', false],
			['one/b', false],
			['one/c', true],
		],
	);
});

test('a circle of prerequisites is walked once, and leaves the note itself out', () => {
	const net = netOf({ 'one/a': ['one/c'], 'one/b': ['one/a'], 'one/c': ['one/b', 'one/a'] });
	assert.deepEqual(ids(everythingNeededFor('one/c', net)), ['one/a', 'one/b']);
	assert.deepEqual(ids(everythingNeededFor('one/a', net)), ['one/b', 'one/c']);
});
