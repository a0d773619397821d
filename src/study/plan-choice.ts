import type { TimedNote } from '../course/note-time.ts';
import { prerequisiteOrder, type OrderedNote } from '../course/prerequisite-order.ts';

/** What a plan has to know of a note. */
export interface PlannableNote extends OrderedNote, TimedNote {
	/** Id of its module. */
	module: string;
	/** Of its difficulty; 1 is the easiest. */
	level: number;
}

/** What a reader asks for. */
export interface PlanWish {
	/** At hand in one sitting. */
	minutes: number;
	/** How many sittings there are, each of so many minutes. */
	sittings: number;
	/** The hardest level wanted. */
	level: number;
	/** Ids of the modules wanted; none means all. */
	modules: readonly string[];
	/** Whether what is marked as done is left out and meets the needs of others. */
	countsDone: boolean;
}

/** Which notes of the course a wish is about. */
export interface Choice<T> {
	/** To be planned, in course order: notes wished for that are not done, and all they need. */
	wanted: readonly T[];
	/** Ids of those that are wanted only because others need them. */
	onTheWay: ReadonlySet<string>;
	/** In a module wished for and easy enough, but something that they need is too hard. */
	barred: readonly T[];
	/** How many notes wished for are left out as done. */
	done: number;
}

/**
 * Finds the notes that a wish is about. What they need may stand in other modules, but is never
 * harder than wished for; what is done needs nothing any more.
 *
 * @param notes the whole course, in course order
 */
export function chooseNotes<T extends PlannableNote>(
	notes: readonly T[],
	{ level, modules }: PlanWish,
	isDone: (id: string) => boolean,
): Choice<T> {
	const order = prerequisiteOrder(notes);
	const tooHard = new Set<string>();
	for (const note of order) {
		const isHard = note.level > level || note.prerequisites.some((id) => tooHard.has(id));
		if (isHard && !isDone(note.id)) tooHard.add(note.id);
	}
	const wished = notes.filter(
		(note) => note.level <= level && (modules.length === 0 || modules.includes(note.module)),
	);
	const open = wished.filter(({ id }) => !isDone(id));
	const asked = new Set(open.filter(({ id }) => !tooHard.has(id)).map(({ id }) => id));
	const wanted = new Set(asked);
	for (const { id, prerequisites } of order.toReversed()) {
		if (!wanted.has(id)) continue;
		for (const need of prerequisites) if (!isDone(need)) wanted.add(need);
	}
	return {
		wanted: notes.filter(({ id }) => wanted.has(id)),
		onTheWay: new Set([...wanted].filter((id) => !asked.has(id))),
		barred: open.filter(({ id }) => tooHard.has(id)),
		done: wished.length - open.length,
	};
}
