import type { Module, Note } from '../types.ts';

/** A note with what has to be reached before its stretch begins. */
export interface PlannedNote {
	note: Note;
	/** Index of its line. */
	line: number;
	/** The note before it on its line. */
	previous: Note | null;
	/** Its prerequisites on other lines, those left out that cannot be reached before it. */
	changes: readonly Note[];
}

export interface TravelPlan {
	lines: readonly Module[];
	/** Each note stands after the one before it on its line and after its `changes`. */
	order: readonly PlannedNote[];
	unreached: readonly { note: Note; prerequisite: Note }[];
}

/**
 * An order in which all lines can be drawn from left to right. A line keeps the order of its
 * module, so a prerequisite may be out of reach even when prerequisites have no cycle (the first
 * note of a line wants the last note of another whose first note wants this line's last). Then the
 * waiting note that misses fewest goes ahead, the earliest in course order among equals, and what
 * it misses is given as unreached. So the plan always ends, cycles or not.
 */
export function planTravel(lines: readonly Module[]): TravelPlan {
	const byId = new Map(lines.flatMap((line) => line.notes.map((note) => [note.id, note] as const)));
	const lineOf = new Map(
		lines.flatMap((line, index) => line.notes.map((note) => [note.id, index] as const)),
	);
	const planned = new Set<string>();
	const order: PlannedNote[] = [];
	const unreached: { note: Note; prerequisite: Note }[] = [];
	const next = lines.map(() => 0);

	const changesOf = (note: Note) =>
		[...new Set(note.prerequisites)].flatMap((id) => {
			const other = byId.get(id);
			return other && lineOf.get(id) !== lineOf.get(note.id) ? [other] : [];
		});
	const missingFor = (note: Note) => changesOf(note).filter((other) => !planned.has(other.id));
	const goAhead = (note: Note, line: number, missing: readonly Note[]) => {
		const previous = lines[line]?.notes[(next[line] ?? 0) - 1] ?? null;
		const changes = changesOf(note).filter((other) => !missing.includes(other));
		order.push({ note, line, previous, changes });
		for (const prerequisite of missing) unreached.push({ note, prerequisite });
		planned.add(note.id);
		next[line] = (next[line] ?? 0) + 1;
	};

	while (order.length < byId.size) {
		const before = order.length;
		let stuck: { note: Note; line: number; missing: readonly Note[] } | null = null;
		for (const [line, { notes }] of lines.entries()) {
			for (let note = notes[next[line] ?? 0]; note; note = notes[next[line] ?? 0]) {
				const missing = missingFor(note);
				if (missing.length > 0) {
					if (missing.length < (stuck?.missing.length ?? Infinity)) stuck = { note, line, missing };
					break;
				}
				goAhead(note, line, []);
			}
		}
		if (order.length === before && stuck) goAhead(stuck.note, stuck.line, stuck.missing);
	}
	return { lines, order, unreached };
}
