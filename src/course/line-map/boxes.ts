import type { MapText } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A rectangle that something takes up in the drawing. */
export interface Box {
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

/** Whether a box overlaps none of those taken; to touch at an edge is free. */
export function isFree(box: Box, taken: readonly Box[]): boolean {
	return !taken.some(
		(other) => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2,
	);
}

/** Around one line of text: its ascent is taken as 0.8 of the font's size, its descent as 0.25. */
export function textBox({ text, x, y, anchor }: MapText, fontSize: number): Box {
	const width = textWidth(text, fontSize);
	const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x1, x2: x1 + width, y1: y - 0.8 * fontSize, y2: y + 0.25 * fontSize };
}
