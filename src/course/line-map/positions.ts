import { travelMinutes } from '../note-time.ts';
import type { Note } from '../types.ts';
import { tenths } from './geometry.ts';
import type { TravelPlan } from './travel-plan.ts';

/** Where a note's stretch and station lie along its line. */
export interface Position {
	note: Note;
	line: number;
	from: number;
	ruledTo: number;
	/** The station. */
	to: number;
	minutes: number | null;
	/** The prerequisite on another line that the stretch had to wait for or meets. */
	change: Note | null;
	/** The station before, when the line stands still after it. */
	waitFrom: number | null;
	/** True when the change is made in the station before, or there is none. */
	changesInStation: boolean;
}

export interface PlacingRule {
	/** Where lines begin that wait for nothing. */
	left: number;
	/** Least distance of two stations or rings on a line. */
	least: number;
	/** Units for a minute. */
	scale: number;
	/** Length for a note without a time; at least `least`. */
	stub: number;
}

/**
 * Places every station. A stretch begins at the later of "its line has got there" and "its latest
 * prerequisite on another line is reached" (both are x, so interchanges are upright), and its
 * station stands where its minutes end or, when that is nearer than `least`, at that distance. Only
 * the ruled part up to `ruledTo` counts as minutes; the rest is room.
 *
 * A change less than `least` after the station before would draw two rings into each other: then
 * that station gets room up to the change, which is made in the station itself. That may move
 * others in turn; each round moves something to the right and a moved pair stays apart or
 * together, so few rounds are needed.
 */
export function placeStations(plan: TravelPlan, rule: PlacingRule): ReadonlyMap<string, Position> {
	const atLeast = new Map<string, number>();
	let positions = placeOnce(plan, rule, atLeast);
	for (let round = 0; round <= plan.order.length; round += 1) {
		let moved = false;
		for (const { note, previous } of plan.order) {
			const position = positions.get(note.id);
			if (!previous || position?.waitFrom == null) continue;
			if (position.from - position.waitFrom >= rule.least) continue;
			atLeast.set(previous.id, position.from);
			moved = true;
		}
		if (!moved) break;
		positions = placeOnce(plan, rule, atLeast);
	}
	return positions;
}

function placeOnce(
	plan: TravelPlan,
	rule: PlacingRule,
	atLeast: ReadonlyMap<string, number>,
): ReadonlyMap<string, Position> {
	const positions = new Map<string, Position>();
	const reachedAt = (note: Note) => positions.get(note.id)?.to ?? rule.left;
	for (const { note, line, previous, changes } of plan.order) {
		const arrived = previous ? reachedAt(previous) : null;
		let from = arrived ?? rule.left;
		let change: Note | null = null;
		for (const other of changes) {
			const reached = reachedAt(other);
			if (reached < from || (change && reached === from)) continue;
			from = reached;
			change = other;
		}
		const minutes = travelMinutes(note);
		const ruled = minutes === null ? rule.stub : minutes * rule.scale;
		const ruledTo = tenths(from + tenths(ruled));
		const to = Math.max(ruledTo, tenths(from + rule.least), atLeast.get(note.id) ?? 0);
		positions.set(note.id, {
			note,
			line,
			from,
			ruledTo,
			to,
			minutes,
			change,
			waitFrom: arrived !== null && from > arrived ? arrived : null,
			changesInStation: change === null || from === arrived,
		});
	}
	return positions;
}
