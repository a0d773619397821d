import type { Box, BoxShape } from './graph.ts';
import {
	boxPath,
	centreOf,
	circlePath,
	cornersOf,
	drumPath,
	polygonPath,
	type Area,
	type Point,
} from './path.ts';
import { lineHeights, textWidth, type Sheet } from './sheet.ts';

/** Pixels around a box's name, and the least size of a box that a line of text stands in. */
const [padX, padY] = [14, 10];
const [leastWidth, leastHeight] = [52, 37];
/** How far slanted sides and the corners of a hexagon reach in. */
const slant = 14;
/** A drum's lid, from back to front. */
const lid = 14;
/** The side that the shapes without a name measure. */
const dot = 20;
/** How many sides a curve has when a line is cut off at it. */
const sidesOfCurve = 48;

/** The room a box takes, by its shape and its name. */
export function sizeOf({ shape, label }: Box): { width: number; height: number } {
	const text = { width: textWidth('name', label), height: label.length * lineHeights.name };
	const width = Math.max(leastWidth, text.width + 2 * padX);
	const height = Math.max(leastHeight, text.height + 2 * padY);
	switch (shape) {
		case 'start':
		case 'end':
			return { width: dot, height: dot };
		case 'circle':
		case 'double-circle': {
			const side = Math.hypot(text.width, text.height) + (shape === 'circle' ? 16 : 26);
			return { width: side, height: side };
		}
		case 'diamond': {
			// A name fits when its share of the width and its share of the height are one together.
			const high = text.height + 46;
			return { width: text.width / (1 - text.height / high) + padX, height: high };
		}
		case 'drum':
			return { width, height: height + lid };
		case 'box':
		case 'round':
			return { width, height };
		case 'flag':
		case 'framed':
		case 'stadium':
			return { width: width + slant, height };
		default:
			return { width: width + 2 * slant, height };
	}
}

/** Draws a box into the area: its shape, and its name in the middle. */
export function drawBox({ shape, label }: Box, area: Area, sheet: Sheet): void {
	const centre = centreOf(area);
	const radius = Math.min(area.width, area.height) / 2;
	const add = (path: string) => sheet.addShape('box', path, cornersOf(area));
	switch (shape) {
		case 'start':
			return sheet.addShape('dot', circlePath(centre, radius), cornersOf(area));
		case 'end':
			sheet.addShape('ring', circlePath(centre, radius - 1), cornersOf(area));
			return sheet.addShape('dot', circlePath(centre, radius - 5), []);
		case 'circle':
			add(circlePath(centre, radius));
			break;
		case 'double-circle':
			add(circlePath(centre, radius) + circlePath(centre, radius - 5));
			break;
		case 'drum':
			add(drumPath(area, lid));
			break;
		case 'framed': {
			const inner = { ...area, x: area.x + 7, width: area.width - 14 };
			add(boxPath(area) + boxPath(inner));
			break;
		}
		case 'box':
		case 'round':
		case 'stadium':
			add(boxPath(area, shape === 'box' ? 0 : shape === 'round' ? 6 : area.height / 2));
			break;
		default:
			add(polygonPath(polygonOf(shape, area)));
	}
	sheet.addText('name', label, { x: centre.x, y: centre.y + (shape === 'drum' ? lid / 3 : 0) });
}

/** Whether a box has four straight sides, so that an arrow's end may slide along them. */
export function hasStraightSides(shape: BoxShape): boolean {
	return shape === 'box' || shape === 'round' || shape === 'framed';
}

/** The outline at which a line to the box ends; none where that is the area's own. */
export function outlineOf(shape: BoxShape, area: Area): Point[] | undefined {
	const { x, y, width, height } = area;
	switch (shape) {
		case 'box':
		case 'round':
		case 'framed':
			return undefined;
		case 'stadium':
			return [
				...curve({ x: x + height / 2, y: y + height / 2 }, height / 2, height / 2, 0.25),
				...curve({ x: x + width - height / 2, y: y + height / 2 }, height / 2, height / 2, 0.75),
			];
		case 'drum':
			return [
				...curve({ x: x + width / 2, y: y + lid / 2 }, width / 2, lid / 2, 0.5),
				...curve({ x: x + width / 2, y: y + height - lid / 2 }, width / 2, lid / 2, 0),
			];
		case 'circle':
		case 'double-circle':
		case 'start':
		case 'end':
			return [
				...curve(centreOf(area), width / 2, height / 2, 0),
				...curve(centreOf(area), width / 2, height / 2, 0.5),
			];
		default:
			return polygonOf(shape, area);
	}
}

/** Half an ellipse as points, from a part of the turn on; 0 is to the right, clockwise. */
function curve({ x, y }: Point, rx: number, ry: number, from: number): Point[] {
	return Array.from({ length: sidesOfCurve / 2 + 1 }, (_, index) => {
		const angle = 2 * Math.PI * (from + index / sidesOfCurve);
		return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
	});
}

function polygonOf(shape: BoxShape, { x, y, width, height }: Area): Point[] {
	const [right, bottom] = [x + width, y + height];
	const { x: middleX, y: middleY } = centreOf({ x, y, width, height });
	const corners: Partial<Record<BoxShape, readonly (readonly [number, number])[]>> = {
		diamond: [
			[middleX, y],
			[right, middleY],
			[middleX, bottom],
			[x, middleY],
		],
		hexagon: [
			[x + slant, y],
			[right - slant, y],
			[right, middleY],
			[right - slant, bottom],
			[x + slant, bottom],
			[x, middleY],
		],
		flag: [
			[x + slant, y],
			[right, y],
			[right, bottom],
			[x + slant, bottom],
			[x, middleY],
		],
		trapezoid: [
			[x + slant, y],
			[right - slant, y],
			[right, bottom],
			[x, bottom],
		],
		'trapezoid-down': [
			[x, y],
			[right, y],
			[right - slant, bottom],
			[x + slant, bottom],
		],
		slanted: [
			[x + slant, y],
			[right, y],
			[right - slant, bottom],
			[x, bottom],
		],
		'slanted-back': [
			[x, y],
			[right - slant, y],
			[right, bottom],
			[x + slant, bottom],
		],
	};
	return (corners[shape] ?? []).map(([atX, atY]) => ({ x: atX, y: atY }));
}
