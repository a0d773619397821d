import { showLabel } from './diagram-labels.ts';
import { headPath, linePath, openHeadPath, wayOf } from './diagram-line.ts';
import { circlePath, drumPath, polygonPath, type Point } from './diagram-path.ts';
import {
	holds,
	Sheet,
	slides,
	textWidth,
	type Area,
	type Drawing,
	type ShapeKind,
	type TextKind,
} from './diagram-sheet.ts';
import {
	areaOf,
	around,
	endsOf,
	firstOf,
	numberOf,
	pointsOf,
	type SvgElement,
} from './diagram-svg.ts';

/** What later parts of a drawing depend on. */
interface Placed {
	sheet: Sheet;
	/** Areas along whose sides an arrow's end may slide. */
	sides: readonly Area[];
	panels: Area[];
	frames: Area[];
	bars: Area[];
	papers: Area[];
}

/**
 * Draws anew what the layout has placed. Only positions and labels are taken over: no style, no id,
 * no text of the layout's own.
 *
 * @throws when the layout gave what none of our diagrams can hold
 */
export function drawLayout(svg: SvgElement): Drawing {
	const placed: Placed = {
		sheet: new Sheet(),
		sides: svg.children.flatMap(straightSides),
		panels: [],
		frames: [],
		bars: [],
		papers: [],
	};
	for (const part of svg.children) drawPart(part, placed);
	for (const frame of placed.frames) drawFrame(frame, placed);
	return placed.sheet.finish();
}

function drawPart(part: SvgElement, placed: Placed): void {
	const { sheet } = placed;
	switch (part.attributes['class']) {
		case 'subgraph': {
			const panel = areaOf(firstOf(part.children, 'rect'));
			placed.panels.push(panel);
			sheet.addBox('group', panel);
			addTexts('heading', part.children, sheet);
			for (const inner of part.children.filter(({ name }) => name === 'g')) drawPart(inner, placed);
			return;
		}
		case 'edge':
			return drawEdge(part, placed);
		case 'edge-label': {
			const [label] = part.children.map(areaOf);
			const centre = label && { x: label.x + label.width / 2, y: label.y + label.height / 2 };
			const within = centre && placed.panels.some((panel) => holds(panel, centre));
			return addTexts(within ? 'inner' : 'remark', part.children, sheet);
		}
		case 'node':
			drawNode(part, sheet);
			return addTexts('name', part.children, sheet);
		case 'block':
			return drawBlock(part, placed);
		case 'lifeline':
			return sheet.addShape('lifeline', linePath(wayOf(endsOf(part))), endsOf(part));
		case 'activation':
			placed.bars.push(areaOf(part));
			return sheet.addBox('bar', areaOf(part));
		case 'message':
			return drawMessage(part, placed);
		case 'note': {
			const paper = around(pointsOf(firstOf(part.children, 'polygon')));
			const text = showLabel(firstOf(part.children, 'text').text);
			placed.papers.push(paper);
			sheet.addBox('paper', widened(paper, textWidth('message', text) + 12));
			return addTexts('message', part.children, sheet);
		}
		case 'actor':
			sheet.addBox('box', areaOf(firstOf(part.children, 'rect')));
			return addTexts('name', part.children, sheet);
		default:
			if (part.name === 'style' || part.name === 'defs') return;
			throw new Error(`The layout drew an unknown ${part.name}`);
	}
}

/** Boxes with four straight sides; a diamond's or a circle's end must stay where it is. */
function straightSides({ attributes, children }: SvgElement): Area[] {
	if (attributes['class'] !== 'subgraph' && attributes['class'] !== 'node') return [];
	const box = children.find(({ name }) => name === 'rect');
	return box && attributes['data-shape'] !== 'stadium' ? [areaOf(box)] : [];
}

function drawEdge(edge: SvgElement, { sheet, sides }: Placed): void {
	const way = wayOf(pointsOf(edge), (from, to) => sides.some((area) => slides(area, from, to)));
	const style = edge.attributes['data-style'];
	const start = edge.attributes['data-arrow-start'] === 'true';
	const end = edge.attributes['data-arrow-end'] === 'true';
	const kind = style === 'dotted' || style === 'thick' ? style : 'line';
	sheet.addShape(kind, linePath(way, { start, end }), way);
	if (start) sheet.addShape('head', headPath(way.toReversed()), []);
	if (end) sheet.addShape('head', headPath(way), []);
}

function drawNode({ attributes, children }: SvgElement, sheet: Sheet): void {
	if (attributes['data-shape'] === 'cylinder') {
		const { x, y, width, height } = areaOf(firstOf(children, 'rect'));
		return sheet.addShape('box', drumPath(x, y, width, height), [
			{ x, y: y - 7 },
			{ x: x + width, y: y + height + 7 },
		]);
	}
	for (const shape of children) {
		const kind = nodeShape(shape);
		if (shape.name === 'rect') sheet.addBox(kind, areaOf(shape), numberOf(shape, 'rx'));
		if (shape.name === 'polygon') {
			sheet.addShape(kind, polygonPath(pointsOf(shape)), pointsOf(shape));
		}
		if (shape.name === 'line') {
			sheet.addShape(kind, linePath(wayOf(endsOf(shape))), endsOf(shape));
		}
		if (shape.name === 'circle') {
			const [x, y, r] = [numberOf(shape, 'cx'), numberOf(shape, 'cy'), numberOf(shape, 'r')];
			sheet.addShape(kind, circlePath(x, y, r), [
				{ x: x - r, y: y - r },
				{ x: x + r, y: y + r },
			]);
		}
	}
}

function nodeShape({ attributes }: SvgElement): ShapeKind {
	if (attributes['fill'] === 'none') return 'ring';
	return attributes['fill'] === 'var(--_text)' ? 'dot' : 'box';
}

function drawBlock({ children }: SvgElement, { sheet, frames }: Placed): void {
	const [frame, tab] = children.filter(({ name }) => name === 'rect').map(areaOf);
	const texts = children.filter(({ name }) => name === 'text');
	const [title, ...asides] = texts;
	if (frame) frames.push(frame);
	if (tab && title) {
		const width = textWidth('heading', showLabel(title.text)) + 12;
		sheet.addBox('tab', { ...tab, width: Math.max(tab.width, width) });
		addTexts('heading', [title], sheet);
	}
	for (const line of children.filter(({ name }) => name === 'line')) {
		sheet.addShape('lifeline', linePath(wayOf(endsOf(line))), endsOf(line));
	}
	addTexts('aside', asides, sheet);
}

/** A note that hangs below a block's last message belongs into the block's frame. */
function drawFrame({ x, y, width, height }: Area, { sheet, papers }: Placed): void {
	const reaches = papers
		.filter((paper) => holds({ x, y, width, height }, paper))
		.map((paper) => paper.y + paper.height + 8 - y);
	sheet.addBox('frame', { x, y, width, height: Math.max(height, ...reaches) });
}

function drawMessage({ attributes, children }: SvgElement, { sheet, bars }: Placed): void {
	const loop = children.find(({ name }) => name === 'polyline');
	const points = loop ? pointsOf(loop) : endsOf(firstOf(children, 'line'));
	const way = wayOf(
		points.map((point, index) => outside(point, points[index === 0 ? 1 : 0], bars)),
	);
	const filled = attributes['data-arrow-head'] === 'filled';
	const kind = attributes['data-line-style'] === 'dashed' ? 'dotted' : 'line';
	sheet.addShape(kind, linePath(way, { end: filled }), way);
	if (filled) sheet.addShape('head', headPath(way), []);
	else sheet.addShape('line', openHeadPath(way), []);
	addTexts(loop ? 'aside' : 'message', children, sheet);
}

/** Where a message meets the bar of someone who is busy, it ends at the bar's side. */
function outside(point: Point, towards: Point | undefined, bars: readonly Area[]): Point {
	const bar = bars.find((area) => holds(area, point));
	if (!bar || !towards || towards.x === point.x) return point;
	return { x: towards.x > point.x ? bar.x + bar.width : bar.x, y: point.y };
}

function widened(area: Area, width: number): Area {
	if (area.width >= width) return area;
	return { ...area, x: area.x - (width - area.width) / 2, width };
}

function addTexts(kind: TextKind, elements: readonly SvgElement[], sheet: Sheet): void {
	for (const element of elements.filter(({ name }) => name === 'text')) {
		let y = numberOf(element, 'y');
		const lines = element.children.length > 0 ? element.children : [element];
		for (const line of lines) {
			y += numberOf(line, 'dy');
			sheet.addText(kind, { x: numberOf(line, 'x'), y }, showLabel(line.text));
		}
	}
}
