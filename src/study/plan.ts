import type { TimedNote } from '../course/note-time.ts';
import { prerequisiteOrder } from '../course/prerequisite-order.ts';
import { chooseNotes, type Choice, type PlannableNote, type PlanWish } from './plan-choice.ts';
import { stateOf, type StudyRecord } from './record.ts';

/** What is done in one go, in an order that can be followed. */
export interface Sitting<T> {
	notes: readonly T[];
	/** Minutes of those that have a time. */
	least: number;
	most: number;
	/** Notes without a time, in no sum. */
	unknown: number;
}

export interface Plan<T> extends Choice<T> {
	/** Those with something in them; fewer than wished when nothing more fits. */
	sittings: readonly Sitting<T>[];
	/** Could come next, as all they need is done, planned or without a time; too long for what is left. */
	next: readonly T[];
	/** As `next`, but nobody has told their time, and no note of the plan needs them. */
	untimed: readonly T[];
	/** How many of the notes wanted wait for one of `next`. */
	waiting: number;
}

/** Minutes as a range; of a note with one report or the course's estimate alone both are the same. */
export interface Minutes {
	least: number;
	most: number;
}

/** A note's reports from shortest to longest, else the course's estimate; undefined without either. */
export function minutesOf({ timeSpent, estimate }: TimedNote): Minutes | undefined {
	if (timeSpent.length > 0) {
		return { least: Math.min(...timeSpent), most: Math.max(...timeSpent) };
	}
	return estimate === undefined ? undefined : { least: estimate, most: estimate };
}

/**
 * Chooses what fits, by the rule that the page says in words (`rule` in src/words/en/plan.ts):
 *
 * The notes wanted, and what they need, are gone through in course order, each after what it needs.
 * A note is taken when its longest time fits into what is left of the sitting, and all that it needs
 * is done or planned before it. One that does not fit is passed over for the next. Then the next
 * sitting is filled in the same way. A note without a time counts no minutes: it is taken when a
 * note that is taken needs it, and stands right before that.
 *
 * So of two plans of which one has more minutes, the first sitting that differs has, at the first
 * place where it differs, an earlier note in the plan with more; and more sittings only add to it.
 *
 * @param notes the whole course, in course order
 */
export function makePlan<T extends PlannableNote>(
	notes: readonly T[],
	wish: PlanWish,
	record: StudyRecord,
): Plan<T> {
	const isDone = (id: string) => wish.countsDone && stateOf(record, id) === 'done';
	const choice = chooseNotes(notes, wish, isDone);
	const order = prerequisiteOrder(choice.wanted);
	const byId = new Map(order.map((note) => [note.id, note]));
	const planned = new Set<string>();
	const isMet = (id: string) => !byId.has(id) || planned.has(id);

	const sittings: Sitting<T>[] = [];
	while (sittings.length < wish.sittings) {
		const sitting = fillSitting(order, wish.minutes, planned, byId);
		if (sitting.notes.length === 0) break;
		sittings.push(sitting);
	}

	// Those without a time bar nobody's way, once all that they need is met.
	const passable = new Set<string>();
	const open: T[] = [];
	for (const note of order) {
		if (planned.has(note.id)) continue;
		if (!note.prerequisites.every((id) => isMet(id) || passable.has(id))) continue;
		open.push(note);
		if (!minutesOf(note)) passable.add(note.id);
	}
	return {
		...choice,
		sittings,
		next: open.filter(minutesOf),
		untimed: open.filter((note) => !minutesOf(note)),
		waiting: order.length - planned.size - open.length,
	};
}

/** Takes what fits, and adds it to what is planned. */
function fillSitting<T extends PlannableNote>(
	order: readonly T[],
	minutes: number,
	planned: Set<string>,
	byId: ReadonlyMap<string, T>,
): Sitting<T> {
	const taken: T[] = [];
	const sum = { least: 0, most: 0, unknown: 0 };
	// Without a time, and all they need met: they come along with the first note that needs them.
	const ready = new Set<string>();
	const isMet = (id: string) => !byId.has(id) || planned.has(id) || ready.has(id);
	const take = (note: T) => {
		for (const id of note.prerequisites) {
			const need = byId.get(id);
			if (need && ready.has(id) && !planned.has(id)) take(need);
		}
		planned.add(note.id);
		taken.push(note);
		const time = minutesOf(note);
		sum.least += time?.least ?? 0;
		sum.most += time?.most ?? 0;
		sum.unknown += time ? 0 : 1;
	};
	for (const note of order) {
		if (planned.has(note.id) || !note.prerequisites.every(isMet)) continue;
		const time = minutesOf(note);
		if (!time) ready.add(note.id);
		else if (sum.most + time.most <= minutes) take(note);
	}
	return { notes: taken, ...sum };
}
