import { boxPath, cornersOf, type Area, type Point } from './path.ts';

/** The kinds of shape that the style sheet tells apart, from back to front. */
export const shapeKinds = [
	'group',
	'lifeline',
	'frame',
	'line',
	'dotted',
	'thick',
	'bar',
	'tab',
	'head',
	'paper',
	'box',
	'ring',
	'dot',
] as const;

export type ShapeKind = (typeof shapeKinds)[number];

/**
 * A box's name; a remark on a line, and one on the ground of a group or a note; a message above its
 * line; the heading of a group or block; a label beside a line. The last two begin at x, the others
 * have it in their middle.
 */
export const textKinds = ['name', 'remark', 'inner', 'message', 'heading', 'label'] as const;

export type TextKind = (typeof textKinds)[number];

export interface DrawnText extends Point {
	kind: TextKind;
	text: string;
}

/** A diagram as a few paths, one per kind of shape, and its texts; all in whole pixels. */
export interface Drawing extends Area {
	shapes: ReadonlyMap<ShapeKind, string>;
	texts: readonly DrawnText[];
}

/** Pixels; the style sheet sets the same sizes. */
const fontSizes: Readonly<Record<TextKind, number>> = {
	name: 14,
	remark: 12.5,
	inner: 12.5,
	message: 12.5,
	heading: 12.5,
	label: 12.5,
};

/** From one line of text to the next, in pixels. */
export const lineHeights: Readonly<Record<TextKind, number>> = {
	name: 17,
	remark: 15,
	inner: 15,
	message: 15,
	heading: 15,
	label: 15,
};

/** Room for a stroke at the rim. */
const rim = 2;

/** Collects what is drawn and how much room it takes. */
export class Sheet {
	readonly #shapes = new Map<ShapeKind, string>();
	readonly #texts: DrawnText[] = [];
	readonly #extent: Point[] = [];

	/** @param extent points that hold the path between them */
	addShape(kind: ShapeKind, path: string, extent: readonly Point[]): void {
		this.#shapes.set(kind, (this.#shapes.get(kind) ?? '') + path);
		this.#extent.push(...extent);
	}

	addBox(kind: ShapeKind, area: Area, radius = 0): void {
		this.addShape(kind, boxPath(area, radius), cornersOf(area));
	}

	/** Lines of text, their block centred on the point's height. */
	addText(kind: TextKind, lines: readonly string[], { x, y }: Point): void {
		const height = lineHeights[kind];
		// From the middle of a line to its baseline: about a third of the size.
		const first = y - ((lines.length - 1) / 2) * height + fontSizes[kind] * 0.34;
		lines.forEach((text, index) => {
			const baseline = first + index * height;
			const width = textWidth(kind, [text]);
			const left = kind === 'heading' || kind === 'label' ? x : x - width / 2;
			this.#extent.push({ x: left, y: baseline - 12 }, { x: left + width, y: baseline + 4 });
			this.#texts.push({ kind, x: Math.round(x), y: Math.round(baseline), text });
		});
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

/** The width of the longest line in pixels, ample for every face that the page may be set in. */
export function textWidth(kind: TextKind, lines: readonly string[]): number {
	const widths = lines.map((line) =>
		[...line].reduce((sum, character) => sum + characterWidth(character), 0),
	);
	const bold = kind === 'heading' ? 1.1 : 1;
	return Math.ceil(Math.max(0, ...widths) * fontSizes[kind] * bold);
}

/** In em: the widest of Segoe UI, Roboto, Noto Sans and DejaVu Sans at an x-height of 0.5. */
function characterWidth(character: string): number {
	if (/[ijl.,:;|!'’ ]/.test(character)) return 0.31;
	if (/[frt()[\]{}/\\"`*-]/.test(character)) return 0.39;
	if (/[mwMW@%—]/.test(character)) return 0.9;
	if (/[A-Z&<>=+~]/.test(character)) return 0.68;
	return /[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(
		character,
	)
		? 1.1
		: 0.57;
}
