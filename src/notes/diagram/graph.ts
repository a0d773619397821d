/** A flowchart or state diagram as its author means it, before anything has a place. */
export interface Graph {
	kind: 'graph';
	direction: Direction;
	/** In the order of their first mention, as are groups and arrows. */
	boxes: readonly Box[];
	groups: readonly Group[];
	arrows: readonly Arrow[];
}

export type Direction = 'TB' | 'LR' | 'RL' | 'BT';

export type BoxShape =
	| 'box'
	| 'round'
	| 'stadium'
	| 'circle'
	| 'double-circle'
	| 'diamond'
	| 'hexagon'
	| 'drum'
	| 'framed'
	| 'flag'
	| 'trapezoid'
	| 'trapezoid-down'
	| 'slanted'
	| 'slanted-back'
	| 'start'
	| 'end';

export interface Box {
	/** Lines of text; none on a start or an end. */
	label: readonly string[];
	shape: BoxShape;
	group?: Group | undefined;
}

/** A frame around boxes: a subgraph, or a state with states in it. */
export interface Group {
	label: readonly string[];
	group?: Group | undefined;
	/** Which way its boxes run; heeded when no arrow crosses its frame, as Mermaid has it. */
	direction?: Direction | undefined;
	/** Where the author opened it, 1-based. */
	line: number;
}

export interface Arrow {
	from: Box | Group;
	to: Box | Group;
	stroke: 'line' | 'dotted' | 'thick';
	heads: { start: boolean; end: boolean };
	/** Lines of text; none on most. */
	label: readonly string[];
	/** Where the author wrote it, 1-based. */
	line: number;
}

/** Mermaid's words for the ways a diagram runs; TD is another name for TB. */
export function directionOf(word: string | undefined): Direction {
	return word === 'LR' || word === 'RL' || word === 'BT' ? word : 'TB';
}

/** Whether something stands within a group, however deep. */
export function isWithin(inner: Box | Group, outer: Box | Group): boolean {
	for (let around = inner.group; around; around = around.group) {
		if (around === outer) return true;
	}
	return false;
}

/**
 * The arrows that lead back to where one came from, when one follows all arrows from the first box
 * on. Turned round, the graph has no circles, and the author's order says what stands first.
 */
export function backArrows({ boxes, groups, arrows }: Graph): Set<Arrow> {
	const back = new Set<Arrow>();
	const state = new Map<Box | Group, 'open' | 'done'>();
	const follow = (place: Box | Group): void => {
		state.set(place, 'open');
		for (const arrow of arrows) {
			if (arrow.from !== place || arrow.to === place) continue;
			const reached = state.get(arrow.to);
			if (reached === 'open') back.add(arrow);
			else if (!reached) follow(arrow.to);
		}
		state.set(place, 'done');
	};
	for (const place of [...boxes, ...groups]) if (!state.has(place)) follow(place);
	return back;
}
