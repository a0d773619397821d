import type { Element, Root } from 'hast';
import { codeOf, fenceOf } from './code-fence.ts';
import { diagramLanguage } from './code-languages.ts';
import { DiagramFault } from './diagram/fault.ts';
import { drawGraph } from './diagram/graph-drawing.ts';
import { layOut } from './diagram/layout.ts';
import { drawSequence } from './diagram/sequence-drawing.ts';
import { shapeKinds, textKinds, type Drawing } from './diagram/sheet.ts';
import { readDiagram } from './diagram/source.ts';
import type { Fence } from './fence.ts';
import { element, isElement, replaceNodes, textOf, visit } from './tree.ts';

type Attempt = { drawing: Drawing } | { fault: DiagramFault };

/** Up to this width a drawing may shrink to a phone's column; wider ones keep their size. */
const widestOnPhone = 360;

const cache = new Map<string, Promise<Attempt>>();

/**
 * Turns every ```` ```mermaid ```` block into a figure with an SVG, in place. Its ids are the prefix
 * and `diagram-1-desc` and so on. A source that cannot be drawn is left as a
 * block of plain text: the check names its fault, and a note that is being written stays readable.
 */
export async function drawDiagrams(tree: Root, { idPrefix }: { idPrefix: string }): Promise<void> {
	const blocks: { pre: Element; code: Element; fence: Fence }[] = [];
	visit(tree, (node) => {
		const code = isElement(node, 'pre') ? codeOf(node) : undefined;
		const fence = code && fenceOf(code);
		if (isElement(node) && code && fence?.language === diagramLanguage) {
			blocks.push({ pre: node, code, fence });
		}
	});
	const figures = new Map<Element, Element>();
	for (const [index, { pre, code, fence }] of blocks.entries()) {
		const attempt = await attemptDrawing(textOf(code));
		if ('drawing' in attempt) {
			figures.set(pre, renderFigure(attempt.drawing, fence, `${idPrefix}diagram-${index + 1}`));
		} else code.properties['className'] = ['language-text'];
	}
	replaceNodes(tree, (node) => {
		const figure = isElement(node) ? figures.get(node) : undefined;
		return figure ? [figure] : undefined;
	});
}

/** Draws a source once per process. */
function attemptDrawing(source: string): Promise<Attempt> {
	let attempt = cache.get(source);
	if (!attempt) {
		attempt = drawSource(source).catch((error: unknown) => ({ fault: faultOf(error) }));
		cache.set(source, attempt);
	}
	return attempt;
}

async function drawSource(source: string): Promise<Attempt> {
	const diagram = readDiagram(source);
	if (diagram.kind === 'sequence') return { drawing: drawSequence(diagram) };
	const placed = await layOut(diagram).catch((error: unknown) => {
		throw layoutFailure(error);
	});
	return { drawing: drawGraph(diagram, placed) };
}

/** None is known: 3,000 random graphs within the bounds of `readDiagram` were laid out. */
function layoutFailure(error: unknown): Error {
	const reason = error instanceof Error ? error.message : String(error);
	return new Error(
		`Unexpected net of boxes and arrows in a diagram, expected one that can be laid out (${reason.slice(0, 120)}). Leave arrows out, take a subgraph away, or split the diagram in two.`,
	);
}

function faultOf(error: unknown): DiagramFault {
	if (error instanceof DiagramFault) return error;
	throw error;
}

function renderFigure(drawing: Drawing, fence: Fence, id: string): Element {
	const title = fence.title ?? '';
	// The caption says the title already.
	const name =
		fence.alt === undefined
			? element('title', { id: `${id}-title` }, title)
			: element('desc', { id: `${id}-desc` }, fence.alt);
	const svg = element(
		'svg',
		{
			className: ['diagram-drawing', ...(drawing.width <= widestOnPhone ? ['diagram-fits'] : [])],
			viewBox: [drawing.x, drawing.y, drawing.width, drawing.height].join(' '),
			width: drawing.width,
			height: drawing.height,
			role: 'img',
			ariaLabelledBy: [String(name.properties['id'])],
		},
		name,
		...renderShapes(drawing),
		...renderTexts(drawing),
	);
	const scroll = element(
		'div',
		{ className: ['diagram-scroll'], tabIndex: 0, role: 'group', ariaLabel: title },
		svg,
	);
	const caption = title === '' ? [] : [element('figcaption', {}, title)];
	return element('figure', { className: ['diagram'] }, scroll, ...caption);
}

function renderShapes({ shapes }: Drawing): Element[] {
	return shapeKinds.flatMap((kind) => {
		const d = shapes.get(kind);
		return d === undefined ? [] : [element('path', { className: [`diagram-${kind}`], d })];
	});
}

function renderTexts({ texts }: Drawing): Element[] {
	return textKinds.flatMap((kind) => {
		const own = texts.filter((text) => text.kind === kind);
		if (own.length === 0) return [];
		const written = own.map(({ x, y, text }) =>
			element('text', { x: String(x), y: String(y) }, text),
		);
		return [element('g', { className: [`diagram-${kind}`] }, ...written)];
	});
}
