/** A point in the drawing, in pixels. */
export interface Point {
	x: number;
	y: number;
}

/** An upright rectangle in the drawing, in pixels; the point is its upper left corner. */
export interface Area extends Point {
	width: number;
	height: number;
}

/** Two opposite corners, which hold the area between them. */
export function cornersOf({ x, y, width, height }: Area): Point[] {
	return [
		{ x, y },
		{ x: x + width, y: y + height },
	];
}

/** The middle of an area. */
export function centreOf({ x, y, width, height }: Area): Point {
	return { x: x + width / 2, y: y + height / 2 };
}

/**
 * A box with corners of the given radius, as path data. Its edges are rounded to whole pixels, not
 * its sizes, so that lines which end at an edge meet it.
 */
export function boxPath({ x, y, width, height }: Area, radius = 0): string {
	const [left, top] = [Math.round(x), Math.round(y)];
	const [wide, high] = [Math.round(x + width) - left, Math.round(y + height) - top];
	const r = Math.floor(Math.min(radius, wide / 2, high / 2));
	if (r === 0) return `M${pair(left, top)}h${wide}v${high}h${-wide}z`;
	const [across, down] = [wide - 2 * r, high - 2 * r];
	const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1${next(dx, dy)}`;
	return (
		`M${pair(left + r, top)}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
		`h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
	);
}

/** A circle around a point, as path data; centre and radius are rounded to whole pixels. */
export function circlePath({ x, y }: Point, radius: number): string {
	const r = Math.round(radius);
	const left = Math.round(x) - r;
	return `M${pair(left, Math.round(y))}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
}

/** A drum, as data stores are drawn: lid, body and the front of the lid. */
export function drumPath({ x, y, width, height }: Area, lidHeight: number): string {
	const left = Math.round(x);
	const across = Math.round(x + width) - left;
	const half = lidHeight / 2;
	const lid = `a${across / 2} ${half} 0 0`;
	return (
		`M${pair(left, Math.round(y + half))}${lid} 1 ${across} 0v${Math.round(height - lidHeight)}` +
		`${lid} 1-${across} 0zm0 0${lid} 0 ${across} 0`
	);
}

/** A closed outline through the points, as path data. */
export function polygonPath(points: readonly Point[]): string {
	return `${straightPath(points)}z`;
}

/** Straight lines from point to point. */
export function straightPath(points: readonly Point[]): string {
	const [first, ...rest] = points.map(rounded);
	if (!first) return '';
	let here = first;
	let path = `M${pair(first.x, first.y)}`;
	for (const point of rest) {
		path += step(here, point);
		here = point;
	}
	return path;
}

/** A straight line to a point, as path data relative to where one is. */
export function step(from: Point, to: Point): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	if (dx === 0 && dy === 0) return '';
	if (dy === 0) return `h${dx}`;
	return dx === 0 ? `v${dy}` : `l${pair(dx, dy)}`;
}

/** Two whole numbers; a minus parts them as well as a space does. */
export function pair(x: number, y: number): string {
	return `${x}${y < 0 ? '' : ' '}${y}`;
}

/** Two whole numbers after other numbers. */
export function next(x: number, y: number): string {
	return `${x < 0 ? '' : ' '}${pair(x, y)}`;
}

/** The nearest point in whole pixels. */
export function rounded({ x, y }: Point): Point {
	return { x: Math.round(x), y: Math.round(y) };
}
