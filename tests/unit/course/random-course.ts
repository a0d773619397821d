import type { Course } from '../../../src/course/types.ts';
import { sampleCourse } from './sample-course.ts';
import type { SampleNote } from './sample-course.ts';
import { createRandom } from '../../../scripts/bench/course/create-random.ts';

export interface RandomCourse {
	modules: number;
	notesPerModule: number;
	/** Of notes that have prerequisites, how many each may have. */
	prerequisites: number;
	/** From 0 to 1: how many notes have a time. */
	timed: number;
}

/** A course made of chance, always the same for the same seed. Prerequisites have no cycles. */
export function randomCourse(seed: number, shape: RandomCourse): Course {
	const random = createRandom(seed);
	const upTo = (most: number) => Math.floor(random() * (most + 1));
	const modules = Array.from({ length: shape.modules }, (_, index) => `m${index}`);
	const notes: SampleNote[] = modules.flatMap((module) =>
		Array.from({ length: upTo(shape.notesPerModule) }, (_, index) => ({
			id: `${module}/n${index}`,
			title: 'word '.repeat(1 + upTo(5)).trim(),
		})),
	);
	// Any note may need any that comes before it here, which is not the order of the course.
	const shuffled = notes.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
	for (const [index, note] of shuffled.entries()) {
		const needed = Array.from({ length: upTo(shape.prerequisites) }, () => upTo(index));
		note.prerequisites = needed.flatMap((place) =>
			place < index ? (shuffled[place]?.id ?? []) : [],
		);
		if (random() < shape.timed) note.estimate = 1 + upTo(random() < 0.1 ? 600 : 60);
	}
	return sampleCourse(modules, notes);
}

function hash(text: string, seed: number): number {
	let sum = seed;
	for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
	return sum;
}
