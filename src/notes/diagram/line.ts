import { next, pair, polygonPath, rounded, step, straightPath, type Point } from './path.ts';

/** How far a line's bends are rounded, in pixels: the line map's curve. */
const bend = 8;
/** An arrow's head: length along the line and half its width. */
const headLength = 9;
const headSide = 5;
/** Sidesteps up to this many pixels are taken out; they come from centring labels and boxes. */
const sidestep = 9;

/** Whether a line's end may move from one point to another and still touch what it belongs to. */
export type MayMove = (from: Point, to: Point) => boolean;

/** The way of a line in whole pixels: nothing but corners, and no small sidestep at its ends. */
export function wayOf(points: readonly Point[], mayMove: MayMove = () => false): Point[] {
	const way = corners(points.map(rounded));
	const straightened = straightenStart(straightenStart(way, mayMove).toReversed(), mayMove);
	return corners(straightened.toReversed());
}

/** A line with rounded bends, drawn short where an arrow's head stands. */
export function linePath(
	way: readonly Point[],
	heads: { start?: boolean; end?: boolean } = {},
): string {
	const points = [...way];
	const [first, second] = points;
	const [before, last] = points.slice(-2);
	if (!first || !second || !before || !last) return '';
	if (heads.start) points[0] = towards(first, second, headLength - 2);
	if (heads.end) points[points.length - 1] = towards(last, before, headLength - 2);

	const [start = first, ...rest] = points;
	let path = `M${pair(start.x, start.y)}`;
	let here = start;
	rest.forEach((corner, index) => {
		const after = rest[index + 1];
		const room = after ? Math.min(distance(here, corner), distance(corner, after)) / 2 : 0;
		const from = towards(corner, here, Math.min(bend, room));
		path += step(here, from);
		here = from;
		if (!after || room < 1) return;
		const to = towards(corner, after, Math.min(bend, room));
		const control = pair(corner.x - from.x, corner.y - from.y);
		path += `q${control}${next(to.x - from.x, to.y - from.y)}`;
		here = to;
	});
	return path;
}

/** A filled arrow head whose tip is the last point. */
export function headPath(way: readonly Point[]): string {
	const head = headOf(way);
	return head ? polygonPath([head.tip, head.left, head.right]) : '';
}

/** The two strokes of an open arrow head. */
export function openHeadPath(way: readonly Point[]): string {
	const head = headOf(way);
	return head ? straightPath([head.left, head.tip, head.right]) : '';
}

/** A way whose last stretch goes on, or stops short, to end where it meets the outline. */
export function clippedAt(way: readonly Point[], outline: readonly Point[]): Point[] {
	const [before, last] = way.slice(-2);
	const whole = before && last ? distance(before, last) : 0;
	if (!before || !last || whole === 0) return [...way];
	const [dx, dy] = [(last.x - before.x) / whole, (last.y - before.y) / whole];
	const reaches = outline.flatMap((corner, index) => {
		const after = outline[(index + 1) % outline.length] ?? corner;
		// The cross products say where the ray from `before` and the side meet.
		const [sx, sy] = [after.x - corner.x, after.y - corner.y];
		const across = dx * sy - dy * sx;
		if (Math.abs(across) < 1e-9) return [];
		const [cx, cy] = [corner.x - before.x, corner.y - before.y];
		const along = (cx * dy - cy * dx) / across;
		const reach = (cx * sy - cy * sx) / across;
		return along >= -0.01 && along <= 1.01 && reach >= whole - 1 ? [reach] : [];
	});
	if (reaches.length === 0) return [...way];
	const reach = Math.min(...reaches);
	return [...way.slice(0, -1), rounded({ x: before.x + dx * reach, y: before.y + dy * reach })];
}

function headOf(way: readonly Point[]): { tip: Point; left: Point; right: Point } | undefined {
	const [before, tip] = way.slice(-2);
	const whole = before && tip ? distance(before, tip) : 0;
	if (!before || !tip || whole === 0) return undefined;
	const [dx, dy] = [(tip.x - before.x) / whole, (tip.y - before.y) / whole];
	const back = { x: tip.x - dx * headLength, y: tip.y - dy * headLength };
	return {
		tip,
		left: rounded({ x: back.x - dy * headSide, y: back.y + dx * headSide }),
		right: rounded({ x: back.x + dy * headSide, y: back.y - dx * headSide }),
	};
}

/** Moves a line's first stretch over to the second when only a sidestep parts them. */
function straightenStart(way: readonly Point[], mayMove: MayMove): Point[] {
	const [a, b, c, d, ...rest] = way;
	if (!a || !b || !c || !d || distance(b, c) > sidestep) return [...way];
	const axis = a.x === b.x && c.x === d.x ? 'x' : a.y === b.y && c.y === d.y ? 'y' : undefined;
	const moved = axis && { ...a, [axis]: c[axis] };
	return moved && mayMove(a, moved) ? [moved, d, ...rest] : [...way];
}

/** Leaves out points that stand still or lie on a straight stretch. */
function corners(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const [last, before] = [kept.at(-1), kept.at(-2)];
		if (last?.x === point.x && last.y === point.y) continue;
		const straight =
			last &&
			before &&
			((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
		if (straight) kept.pop();
		kept.push(point);
	}
	return kept;
}

/** The point that lies a way off one point in the direction of another. */
function towards(from: Point, to: Point, way: number): Point {
	const whole = distance(from, to);
	if (whole === 0) return from;
	const part = Math.min(1, way / whole);
	return rounded({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
}

function distance(a: Point, b: Point): number {
	return Math.hypot(b.x - a.x, b.y - a.y);
}
