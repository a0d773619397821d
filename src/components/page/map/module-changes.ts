import type { NoteNeeds } from '../../../course/prerequisites.ts';
import type { Module, Note } from '../../../course/types.ts';

/** Where a reader can change lines: `to` needs `from`, and they stand in different modules. */
export interface Change {
	from: Note;
	to: Note;
}

export interface ModuleChanges {
	/** Notes of other modules that need one of this module. */
	leaving: Change[];
	/** What notes of this module need from others. */
	arriving: Change[];
}

/** The changes at a module's notes, along its line; those at one note in course order. */
export function moduleChanges(
	module: Pick<Module, 'id' | 'notes'>,
	net: ReadonlyMap<string, NoteNeeds>,
): ModuleChanges {
	const elsewhere = (note: Note) => note.module !== module.id;
	return {
		leaving: module.notes.flatMap((from) =>
			(net.get(from.id)?.neededBy ?? []).filter(elsewhere).map((to) => ({ from, to })),
		),
		arriving: module.notes.flatMap((to) =>
			(net.get(to.id)?.needs ?? [])
				.map(({ note }) => note)
				.filter(elsewhere)
				.map((from) => ({ from, to })),
		),
	};
}
