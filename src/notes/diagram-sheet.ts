import { boxPath, type Point } from './diagram-path.ts';

/** The kinds of shape that the style sheet tells apart, from back to front. */
export const shapeKinds = [
	'group',
	'frame',
	'tab',
	'lifeline',
	'bar',
	'line',
	'dotted',
	'thick',
	'head',
	'paper',
	'box',
	'ring',
	'dot',
] as const;

export type ShapeKind = (typeof shapeKinds)[number];

/**
 * A box's name; a remark on a line, and one on a line within a panel; a message above its line;
 * what stands on a sheet of paper or beside a line; a heading.
 */
export const textKinds = ['name', 'remark', 'inner', 'message', 'aside', 'heading'] as const;

export type TextKind = (typeof textKinds)[number];

export interface DrawnText extends Point {
	kind: TextKind;
	text: string;
}

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A diagram as a few paths, one per kind of shape, and its texts; all in whole pixels. */
export interface Drawing extends Area {
	shapes: ReadonlyMap<ShapeKind, string>;
	texts: readonly DrawnText[];
}

/** Room for a stroke at the rim. */
const rim = 2;

/** An arrow's head and a rounded corner need this many pixels from a box's corner. */
const cornerRoom = 7;

/** A character's width in pixels, generous: no face of the page's list may be cut off at the rim. */
const characterWidths: Readonly<Record<TextKind, number>> = {
	name: 8,
	remark: 7,
	inner: 7,
	message: 7,
	aside: 7,
	heading: 7.5,
};

/** Collects what is drawn and how much room it takes. */
export class Sheet {
	readonly #shapes = new Map<ShapeKind, string>();
	readonly #texts: DrawnText[] = [];
	readonly #extent: Point[] = [];

	/** @param extent points that the path does not leave */
	addShape(kind: ShapeKind, path: string, extent: readonly Point[]): void {
		this.#shapes.set(kind, (this.#shapes.get(kind) ?? '') + path);
		this.#extent.push(...extent);
	}

	addBox(kind: ShapeKind, area: Area, radius = 0): void {
		const { x, y, width, height } = area;
		this.addShape(kind, boxPath(x, y, width, height, radius), [
			{ x, y },
			{ x: x + width, y: y + height },
		]);
	}

	/** Headings and asides begin at x, other texts have it in their middle; y is the baseline. */
	addText(kind: TextKind, { x, y }: Point, text: string): void {
		const width = textWidth(kind, text);
		const left = kind === 'heading' || kind === 'aside' ? x : x - width / 2;
		this.#extent.push({ x: left, y: y - 12 }, { x: left + width, y: y + 4 });
		this.#texts.push({ kind, x: Math.round(x), y: Math.round(y), text });
	}

	finish(): Drawing {
		const xs = this.#extent.map(({ x }) => x);
		const ys = this.#extent.map(({ y }) => y);
		const [x, y] = [Math.floor(Math.min(...xs)) - rim, Math.floor(Math.min(...ys)) - rim];
		return {
			x,
			y,
			width: Math.ceil(Math.max(...xs)) + rim - x,
			height: Math.ceil(Math.max(...ys)) + rim - y,
			shapes: this.#shapes,
			texts: this.#texts,
		};
	}
}

/** At most so many pixels, in any of the page's faces. */
export function textWidth(kind: TextKind, text: string): number {
	return [...text].length * characterWidths[kind];
}

export function holds({ x, y, width, height }: Area, at: Point): boolean {
	return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

/** Whether both points lie on one side of the area, clear of its corners. */
export function slides({ x, y, width, height }: Area, from: Point, to: Point): boolean {
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
