import {
	grades,
	states,
	type Grade,
	type Mark,
	type Place,
	type StudyRecord,
} from '../../../src/study/record.ts';
import { createRandom } from '../../../scripts/bench/course/create-random.ts';

const questions = ['a/one#first', 'a/one#second', 'b/two#first'];
const notes = ['a/one', 'a/two', 'b/one', 'b/two', 'c/one'];
/** Few moments, so that marks of the same one are common. */
const moments = ['01', '02', '03'].map((day) => `2026-11-${day}T08:00:00.000Z`);

/** A record made of chance, always the same for the same seed. */
export function randomRecord(seed: number): StudyRecord {
	const random = createRandom(seed);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const marks: Record<string, Mark> = {};
	for (const note of notes) {
		if (random() < 0.6) marks[note] = { state: pick(states), at: pick(moments) };
	}
	const answers: Record<string, Record<string, Grade>> = {};
	for (const question of questions) {
		const given = moments.filter(() => random() < 0.4).map((at) => [at, pick(grades)] as const);
		if (given.length > 0) answers[question] = Object.fromEntries(given);
	}
	const place: Place = {
		note: pick(notes),
		heading: pick(['start', 'end']),
		text: pick(['Start', 'End']),
		at: pick(moments),
	};
	return { marks, answers, ...(random() < 0.6 && { place }) };
}
