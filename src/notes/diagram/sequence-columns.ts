import type { Actor, Message, Sequence } from './sequence.ts';
import { lineHeights, textWidth } from './sheet.ts';

/** Pixels: inside an actor's box, between boxes, and beside a message's label. */
const [boxPad, boxGap, labelGap] = [14, 18, 26];
const [leastBox, leastHeight] = [64, 37];
/** The loop of a message to oneself. */
export const loopWidth = 28;

export interface Column {
	/** The lifeline's place. */
	x: number;
	/** The box's size. */
	width: number;
	height: number;
}

/** Where each actor stands: as near as the boxes and the labels between them allow. */
export function placeColumns({ actors, steps }: Sequence): Map<Actor, Column> {
	const height = Math.max(
		leastHeight,
		...actors.map(({ label }) => label.length * lineHeights.name + 20),
	);
	const widths = actors.map(({ label }) =>
		Math.max(leastBox, textWidth('name', label) + 2 * boxPad),
	);
	const messages = steps.filter((step): step is Message => step.kind === 'message');
	const columns: Column[] = [];
	widths.forEach((width, index) => {
		const before = columns[index - 1];
		let x = before ? before.x + before.width / 2 + boxGap + width / 2 : width / 2;
		for (const { from, to, label } of messages) {
			const [first, last] = [actors.indexOf(from), actors.indexOf(to)].sort((a, b) => a - b);
			const room = textWidth('message', label) + labelGap;
			const start = columns[first ?? 0];
			if (first !== last && last === index && start) x = Math.max(x, start.x + room);
			// The label of a message to oneself stands to the right of its loop.
			if (first === last && last === index - 1 && start)
				x = Math.max(x, start.x + loopWidth + room);
		}
		columns.push({ x, width, height });
	});
	return new Map(actors.map((actor, index) => [actor, columns[index] as Column]));
}
