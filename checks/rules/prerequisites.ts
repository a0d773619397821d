import { findPrerequisiteCycles } from '../../src/course/prerequisites.ts';
import type { Content, NoteFile } from '../content.ts';
import { errorAt, fileStart, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { nearestNote, suggest } from '../suggest.ts';

/** What a note needs exists, and no note needs itself, however far around. */
export const prerequisites: Rule = {
	ids: ['prerequisite-cycle', 'prerequisite-repeated', 'prerequisite-self', 'prerequisite-unknown'],
	check: (content) => [
		...content.notes.flatMap((note) => judge(note, content)),
		...cycles(content),
	],
};

function judge(note: NoteFile, { notesById }: Content): PlacedFault[] {
	const needed = note.data?.prerequisites ?? [];
	return needed.flatMap((id, index) => {
		if (id === note.id) {
			const fault = errorAt(note.path, placeOf(note, index), {
				id: 'prerequisite-self',
				message: `Unexpected prerequisite ${id} of the same note, expected another note.`,
				fix: 'Remove it.',
			});
			return [fault];
		}
		if (!notesById.has(id)) {
			const near = nearestNote(
				id,
				[...notesById.keys()].filter((other) => other !== note.id),
			);
			const fault = errorAt(note.path, placeOf(note, index), {
				id: 'prerequisite-unknown',
				message: `Unexpected prerequisite ${id}, expected the id of a note.${suggest(near)}`,
				fix: 'Correct it; an id is the folder and the file name without its ending.',
			});
			return [fault];
		}
		if (needed.indexOf(id) === index) return [];
		const fault = warningAt(note.path, placeOf(note, index), {
			id: 'prerequisite-repeated',
			message: `Unexpected second ${id}, expected each prerequisite once.`,
			fix: 'Remove one of the two.',
		});
		return [fault];
	});
}

/** Each cycle once, shown at the note it begins with. */
function cycles({ notesById }: Content): PlacedFault[] {
	const graph = new Map(
		[...notesById].map(([id, { data }]) => [
			id,
			(data?.prerequisites ?? []).filter((other) => other !== id),
		]),
	);
	return findPrerequisiteCycles(graph).flatMap((cycle) => {
		const [first = '', second = first] = cycle;
		const note = notesById.get(first);
		if (!note) return [];
		const index = note.data?.prerequisites.indexOf(second) ?? 0;
		const fault = errorAt(note.path, placeOf(note, index), {
			id: 'prerequisite-cycle',
			message: `Unexpected circle: ${[...cycle, first].join(' needs ')}; expected a note to begin with.`,
			fix: 'Remove the prerequisite that can do without.',
		});
		return [fault];
	});
}

function placeOf(note: NoteFile, index: number) {
	return note.locate?.(['prerequisites', index]) ?? fileStart;
}
