/** What an order has to know of a note. */
export interface OrderedNote {
	id: string;
	/** Note ids; those that are not among the notes are passed over. */
	prerequisites: readonly string[];
}

/**
 * Notes in the order given, except that each comes after everything that it needs. Cycles are
 * walked once.
 *
 * @param notes in course order
 */
export function prerequisiteOrder<T extends OrderedNote>(notes: readonly T[]): T[] {
	const byId = new Map(notes.map((note) => [note.id, note]));
	const ordered: T[] = [];
	const seen = new Set<string>();
	for (const first of notes) {
		const path = seen.has(first.id) ? [] : [{ note: first, needs: needsOf(first) }];
		seen.add(first.id);
		for (let step = path.at(-1); step; step = path.at(-1)) {
			const need = step.needs.pop();
			if (!need) {
				ordered.push(step.note);
				path.pop();
			} else if (!seen.has(need.id)) {
				seen.add(need.id);
				path.push({ note: need, needs: needsOf(need) });
			}
		}
	}
	return ordered;

	/** Last first, to be taken from the end. */
	function needsOf({ prerequisites }: T): T[] {
		return prerequisites.flatMap((id) => byId.get(id) ?? []).toReversed();
	}
}
