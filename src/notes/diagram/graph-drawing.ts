import type { Arrow, Box, Graph, Group } from './graph.ts';
import type { GraphLayout } from './layout.ts';
import { clippedAt, headPath, linePath, wayOf } from './line.ts';
import { centreOf, type Area, type Point } from './path.ts';
import { drawBox, hasStraightSides, outlineOf } from './shape.ts';
import { Sheet, type Drawing } from './sheet.ts';

/** An arrow's head and a rounded corner need this many pixels from a box's corner. */
const cornerRoom = 7;

/** Draws a graph whose parts have their places. */
export function drawGraph(graph: Graph, { areas, ways }: GraphLayout): Drawing {
	const sheet = new Sheet();
	const areaOf = (box: Box | Group): Area => {
		const area = areas.get(box);
		if (!area) throw new Error('A box was given no place');
		return area;
	};
	for (const group of graph.groups) {
		const area = areaOf(group);
		sheet.addBox('group', area);
		sheet.addText('heading', group.label, { x: area.x + 12, y: area.y + 17 });
	}
	for (const arrow of graph.arrows) {
		const way = ways.get(arrow);
		if (!way) throw new Error('An arrow was given no way');
		drawArrow(arrow, way.points, areaOf, sheet);
		if (!way.label) continue;
		const middle = centreOf(way.label);
		const inGroup = graph.groups.some((group) => holds(areaOf(group), middle));
		sheet.addText(inGroup ? 'inner' : 'remark', arrow.label, middle);
	}
	for (const box of graph.boxes) drawBox(box, areaOf(box), sheet);
	return sheet.finish();
}

function drawArrow(
	{ from, to, stroke, heads }: Arrow,
	points: readonly Point[],
	areaOf: (box: Box | Group) => Area,
	sheet: Sheet,
): void {
	const ends = [from, to].filter((end) => !('shape' in end) || hasStraightSides(end.shape));
	const straight = wayOf(points, (before, after) =>
		ends.some((end) => slides(areaOf(end), before, after)),
	);
	const clipped = clipEnd(clipEnd(straight, to, areaOf).toReversed(), from, areaOf).toReversed();
	sheet.addShape(stroke, linePath(clipped, heads), clipped);
	if (heads.start) sheet.addShape('head', headPath(clipped.toReversed()), []);
	if (heads.end) sheet.addShape('head', headPath(clipped), []);
}

/** Takes a line's end to the outline of a box that does not fill its area. */
function clipEnd(
	way: readonly Point[],
	end: Box | Group,
	areaOf: (box: Box | Group) => Area,
): Point[] {
	const outline = 'shape' in end ? outlineOf(end.shape, areaOf(end)) : undefined;
	return outline ? clippedAt(way, outline) : [...way];
}

/** Whether both points lie on one side of the area, clear of its corners. */
function slides({ x, y, width, height }: Area, from: Point, to: Point): boolean {
	const near = (a: number, b: number) => Math.abs(a - b) <= 1;
	const clear = (at: number, start: number, size: number) =>
		at >= start + cornerRoom && at <= start + size - cornerRoom;
	if (from.y === to.y && clear(from.x, x, width) && clear(to.x, x, width)) {
		return near(from.y, y) || near(from.y, y + height);
	}
	if (from.x === to.x && clear(from.y, y, height) && clear(to.y, y, height)) {
		return near(from.x, x) || near(from.x, x + width);
	}
	return false;
}

function holds({ x, y, width, height }: Area, at: Point): boolean {
	return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
}
