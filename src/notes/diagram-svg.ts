import type { Point } from './diagram-path.ts';
import type { Area } from './diagram-sheet.ts';

/** An element of the layout's SVG. */
export interface SvgElement {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: SvgElement[];
	/** The text directly within it. */
	text: string;
}

const piece = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;
const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/**
 * Reads SVG of the shape that the layout writes: elements, attributes in double quotes, text.
 * What is drawn from it is built anew, so nothing of the layout's own text reaches a page.
 *
 * @throws when the text is anything else
 */
export function readSvg(svg: string): SvgElement {
	const top: SvgElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [top];
	piece.lastIndex = 0;
	let at = 0;
	while (at < svg.length) {
		const match = piece.exec(svg);
		const parent = open.at(-1);
		if (!match || !parent) throw new Error(`The layout wrote no SVG at character ${at}`);
		at = piece.lastIndex;
		const [, closing, name = '', attributes = '', alone, text] = match;
		if (text !== undefined) parent.text += decode(text);
		else if (closing) {
			if (open.length === 1 || parent.name !== name) throw new Error(`Unexpected </${name}>`);
			open.pop();
		} else {
			const child: SvgElement = {
				name,
				attributes: readAttributes(attributes),
				children: [],
				text: '',
			};
			parent.children.push(child);
			if (!alone) open.push(child);
		}
	}
	const root = top.children[0];
	if (open.length > 1 || root?.name !== 'svg') throw new Error('The layout wrote no whole SVG');
	return root;
}

/** An attribute as a number; what is missing counts as 0. */
export function numberOf(element: SvgElement, name: string): number {
	const value = Number(element.attributes[name] ?? 0);
	if (!Number.isFinite(value)) throw new Error(`The layout wrote no number for ${name}`);
	return value;
}

export function firstOf(elements: readonly SvgElement[], name: string): SvgElement {
	const found = elements.find((element) => element.name === name);
	if (!found) throw new Error(`The layout drew no ${name} where one belongs`);
	return found;
}

export function areaOf(rect: SvgElement): Area {
	const [x, y] = [numberOf(rect, 'x'), numberOf(rect, 'y')];
	return { x, y, width: numberOf(rect, 'width'), height: numberOf(rect, 'height') };
}

export function endsOf(line: SvgElement): Point[] {
	return [
		{ x: numberOf(line, 'x1'), y: numberOf(line, 'y1') },
		{ x: numberOf(line, 'x2'), y: numberOf(line, 'y2') },
	];
}

export function pointsOf(element: SvgElement): Point[] {
	return (element.attributes['points'] ?? '').split(' ').map((point) => {
		const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number);
		if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error('The layout wrote no points');
		return { x, y };
	});
}

/** The smallest area that holds the points. */
export function around(points: readonly Point[]): Area {
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function readAttributes(text: string): Record<string, string> {
	const found = text.matchAll(/([\w:-]+)="([^"]*)"/g);
	return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');
}
