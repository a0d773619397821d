import type { Box } from './boxes.ts';

/**
 * The largest rectangle in the lower left corner that nothing reaches into.
 *
 * @param bands upper edges that may be its own, such as those of the rows
 */
export function findFreeCorner(
	height: number,
	bands: readonly number[],
	taken: readonly Box[],
): { width: number; height: number } {
	let best = { width: 0, height: 0 };
	for (const top of bands) {
		const width = Math.min(...taken.filter((box) => box.y2 > top).map((box) => box.x1));
		if (!Number.isFinite(width) || width <= 0) continue;
		if (width * (height - top) > best.width * best.height) {
			best = { width: Math.floor(width), height: Math.floor(height - top) };
		}
	}
	return best;
}
