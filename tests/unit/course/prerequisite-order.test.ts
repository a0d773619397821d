import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prerequisiteOrder } from '../../../src/course/prerequisite-order.ts';
import { randomCourse } from './random-course.ts';

const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id).join(' ');
const note = (id: string, ...prerequisites: string[]) => ({ id, prerequisites });

test('keeps the order of the course where nothing is needed', () => {
	assert.equal(ids(prerequisiteOrder([note('a'), note('b'), note('c', 'a')])), 'a b c');
});

test('brings forward what is needed, in the order in which it is named', () => {
	const notes = [note('a', 'd', 'c'), note('b'), note('c'), note('d', 'e'), note('e')];
	assert.equal(ids(prerequisiteOrder(notes)), 'e d c a b');
});

test('passes over what is not among the notes, and walks a cycle once', () => {
	assert.equal(ids(prerequisiteOrder([note('a', 'gone')])), 'a');
	assert.equal(prerequisiteOrder([note('a', 'b'), note('b', 'a')]).length, 2);
});

test('puts every note of any course once, after all that it needs', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const { notes } = randomCourse(seed, {
			modules: 4,
			notesPerModule: 12,
			prerequisites: 3,
			timed: 1,
		});
		const ordered = prerequisiteOrder(notes);
		assert.deepEqual(ordered.map(({ id }) => id).sort(), notes.map(({ id }) => id).sort());
		const places = new Map(ordered.map(({ id }, place) => [id, place]));
		for (const { id, prerequisites } of ordered) {
			for (const need of prerequisites) {
				assert.ok((places.get(need) ?? Infinity) < (places.get(id) ?? 0), `${seed}: ${need} ${id}`);
			}
		}
	}
});

test('walks a chain of ten thousand notes', () => {
	const chain = Array.from({ length: 10_000 }, (_, index) => note(`n${index}`, `n${index + 1}`));
	assert.equal(prerequisiteOrder(chain)[0]?.id, 'n9999');
});
