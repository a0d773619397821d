import { noteOrder, type Neighbours } from './note-order.ts';
import { prerequisiteNet, type Need } from './prerequisites.ts';
import type { Course, Module, Note } from './types.ts';

/** A note with what stands around it in the course. */
export interface NoteStop {
	module: Module;
	note: Note;
	neighbours: Neighbours;
	needs: readonly Need[];
	/** The module that the next note stands in, when that is another one. */
	change: { module: Module; note: Note } | undefined;
	/** After the course's last note: the next module, whose notes are in preparation. */
	ahead: Module | undefined;
}

/** Every note of a course, in its order, with what its page shows around it. */
export function noteStops(course: Course): NoteStop[] {
	const order = noteOrder(course);
	const net = prerequisiteNet(course);
	return course.modules.flatMap((module, place) =>
		module.notes.map((note) => {
			const neighbours = order.get(note.id) ?? { previous: undefined, next: undefined };
			const { next } = neighbours;
			const nextModule = course.modules.find(({ id }) => id === next?.module);
			return {
				module,
				note,
				neighbours,
				needs: net.get(note.id)?.needs ?? [],
				change:
					next && nextModule && nextModule !== module
						? { module: nextModule, note: next }
						: undefined,
				ahead: next ? undefined : course.modules[place + 1],
			};
		}),
	);
}
