import type { Course, Note } from './types.ts';

/** A note that another one needs first. */
export interface Need {
	note: Note;
	/** True when it stands later in the course order than the note that needs it. */
	comesLater: boolean;
}

/** What a note needs and what needs it, both in course order, one step only. */
export interface NoteNeeds {
	needs: readonly Need[];
	neededBy: readonly Note[];
}

/** The prerequisites of every note in both directions, by note id; each named once. */
export function prerequisiteNet(course: Pick<Course, 'notes'>): ReadonlyMap<string, NoteNeeds> {
	const places = new Map(course.notes.map((note, index) => [note.id, index]));
	const neededBy = new Map<string, Note[]>(course.notes.map((note) => [note.id, []]));
	const needs = new Map<string, Need[]>();
	for (const [index, note] of course.notes.entries()) {
		const needed = [...new Set(note.prerequisites)]
			.flatMap((id) => places.get(id) ?? [])
			.sort((a, b) => a - b)
			.flatMap((place) => {
				const other = course.notes[place];
				return other ? { note: other, comesLater: place > index } : [];
			});
		needs.set(note.id, needed);
		for (const need of needed) neededBy.get(need.note.id)?.push(note);
	}
	return new Map(
		course.notes.map(({ id }) => [
			id,
			{ needs: needs.get(id) ?? [], neededBy: neededBy.get(id) ?? [] },
		]),
	);
}

/**
 * Everything to know before a note, the note itself left out, in an order that can be followed:
 * each after its own prerequisites, otherwise in course order. Cycles are walked once.
 *
 * @throws Error when the course has no note of that id.
 */
export function everythingNeededFor(
	id: string,
	net: ReadonlyMap<string, NoteNeeds>,
): readonly Note[] {
	const needsOf = (noteId: string) => net.get(noteId)?.needs ?? [];
	if (!net.has(id)) throw new Error(`The net of prerequisites has no note ${id}.`);
	const found = new Map<string, Note>();
	const seen = new Set([id]);
	const path: { note: Note | undefined; left: Need[] }[] = [
		{ note: undefined, left: needsOf(id).toReversed() },
	];
	for (let step = path.at(-1); step; step = path.at(-1)) {
		const need = step.left.pop();
		if (!need) {
			path.pop();
			if (step.note) found.set(step.note.id, step.note);
		} else if (!seen.has(need.note.id)) {
			seen.add(need.note.id);
			path.push({ note: need.note, left: needsOf(need.note.id).toReversed() });
		}
	}
	return [...found.values()];
}

/**
 * Cycles among prerequisites. Every id that stands in a cycle is in at least one of those given;
 * each is a shortest one through its first id, read "a needs b needs c needs a", and begins with
 * its smallest id that no earlier cycle has named. Ids that are no key of the graph are passed
 * over: that they do not exist is another fault.
 *
 * @param graph note id → ids of its prerequisites
 */
export function findPrerequisiteCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const suspects = withoutDeadEnds(graph);
	const named = new Set<string>();
	const cycles: string[][] = [];
	for (const id of [...suspects].sort()) {
		if (named.has(id)) continue;
		const cycle = shortestWayBack(id, graph, suspects);
		if (!cycle) continue;
		for (const member of cycle) named.add(member);
		cycles.push(cycle);
	}
	return cycles;
}

/** Takes away what needs nothing, then what needs only that, and so on: the rest leads to cycles. */
function withoutDeadEnds(graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
	const left = new Set(graph.keys());
	const open = new Map<string, number>();
	const neededBy = new Map<string, string[]>([...graph.keys()].map((id) => [id, []]));
	for (const [id, needs] of graph) {
		const known = needs.filter((other) => graph.has(other));
		open.set(id, known.length);
		for (const other of known) neededBy.get(other)?.push(id);
	}
	const settled = [...graph.keys()].filter((id) => open.get(id) === 0);
	for (let id = settled.pop(); id !== undefined; id = settled.pop()) {
		left.delete(id);
		for (const other of neededBy.get(id) ?? []) {
			const stillOpen = (open.get(other) ?? 0) - 1;
			open.set(other, stillOpen);
			if (stillOpen === 0) settled.push(other);
		}
	}
	return left;
}

function shortestWayBack(
	start: string,
	graph: ReadonlyMap<string, readonly string[]>,
	within: ReadonlySet<string>,
): string[] | undefined {
	const cameFrom = new Map<string, string>();
	const queue = [start];
	for (const id of queue) {
		for (const other of graph.get(id) ?? []) {
			if (other === start) {
				const cycle = [id];
				for (let back = cameFrom.get(id); back !== undefined; back = cameFrom.get(back)) {
					cycle.unshift(back);
				}
				return cycle;
			}
			if (!within.has(other) || cameFrom.has(other)) continue;
			cameFrom.set(other, id);
			queue.push(other);
		}
	}
	return undefined;
}
