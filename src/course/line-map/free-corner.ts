import type { Box } from './boxes.ts';

/**
 * The rectangles in the lower left corner that nothing reaches into and that could not be larger:
 * from the lowest and widest to the highest and narrowest.
 */
export function findFreeCorners(
	height: number,
	width: number,
	taken: readonly Box[],
): { width: number; height: number }[] {
	const upperEdges = new Set([0, ...taken.map((box) => box.y2)]);
	const corners: { width: number; height: number }[] = [];
	for (const top of [...upperEdges].sort((a, b) => b - a)) {
		const reaching = taken.filter((box) => box.y2 > top).map((box) => box.x1);
		const corner = {
			width: Math.floor(Math.min(width, ...reaching)),
			height: Math.floor(height - top),
		};
		if (corner.width <= 0 || corner.height <= 0) continue;
		// The corners so far are lower: one that is no wider than this one is part of it.
		while ((corners.at(-1)?.width ?? Infinity) <= corner.width) corners.pop();
		corners.push(corner);
	}
	return corners;
}
