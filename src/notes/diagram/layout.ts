import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import {
	backArrows,
	isWithin,
	type Arrow,
	type Box,
	type Direction,
	type Graph,
	type Group,
} from './graph.ts';
import type { Area, Point } from './path.ts';
import { sizeOf } from './shape.ts';
import { lineHeights, textWidth } from './sheet.ts';

/** Where everything in a graph stands, in pixels from one corner. */
export interface GraphLayout {
	areas: ReadonlyMap<Box | Group, Area>;
	ways: ReadonlyMap<Arrow, { points: readonly Point[]; label?: Area | undefined }>;
}

/** Pixels from a group's frame to what stands in it; above, its heading has room. */
const [groupPad, groupTop] = [16, 34];

const directions: Readonly<Record<Direction, string>> = {
	TB: 'DOWN',
	BT: 'UP',
	LR: 'RIGHT',
	RL: 'LEFT',
};

/** What ELK is asked for; tight, for phones. */
const options = {
	'elk.algorithm': 'layered',
	'elk.edgeRouting': 'ORTHOGONAL',
	'elk.spacing.nodeNode': '20',
	'elk.spacing.edgeEdge': '12',
	'elk.spacing.edgeNode': '14',
	'elk.spacing.edgeLabel': '2',
	'elk.layered.spacing.nodeNodeBetweenLayers': '34',
	'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
	'elk.layered.spacing.edgeNodeBetweenLayers': '17',
	'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
};

/**
 * Ways to lay a graph out, best first. The author's order makes the better picture, and sends ELK
 * into an exception where arrows cross the frames of groups within groups.
 */
const attempts: readonly Readonly<Record<string, string>>[] = [
	{ 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES' },
	{},
	{ 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' },
];

/**
 * Finds a place for every box, group and arrow.
 *
 * @throws when ELK gives up, as it does on some dense nets
 */
export async function layOut(graph: Graph): Promise<GraphLayout> {
	const ids = new Map<Box | Group, string>();
	for (const box of [...graph.groups, ...graph.boxes]) ids.set(box, `n${ids.size}`);
	const back = backArrows(graph);
	const placed = await runElk(() => toElk(graph, ids, back));

	const areas = new Map<Box | Group, Area>();
	const nodes = new Map(flatten(placed).map((node) => [node.id, node]));
	for (const [box, id] of ids) {
		const { x = Number.NaN, y = Number.NaN, width = 0, height = 0 } = nodes.get(id) ?? {};
		areas.set(box, { x, y, width, height });
	}
	const ways = new Map<Arrow, { points: Point[]; label?: Area | undefined }>();
	graph.arrows.forEach((arrow, index) => {
		const edge = placed.edges?.[index];
		const [section] = edge?.sections ?? [];
		if (!section) throw new Error('ELK drew no line for an arrow');
		const { startPoint, bendPoints = [], endPoint } = section;
		const [label] = edge?.labels ?? [];
		const { x = 0, y = 0, width = 0, height = 0 } = label ?? {};
		const points = [startPoint, ...bendPoints, endPoint];
		ways.set(arrow, {
			points: back.has(arrow) ? points.reverse() : points,
			label: label && { x, y, width, height },
		});
	});
	return { areas, ways };
}

/** @param makeRoot gives the graph anew: ELK writes its positions into it. */
async function runElk(makeRoot: () => ElkNode): Promise<ElkNode> {
	// A sixth of a second to load: only for those who draw.
	const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
	let failure: unknown;
	for (const attempt of attempts) {
		const root = makeRoot();
		root.layoutOptions = { ...root.layoutOptions, ...attempt };
		try {
			return await new Elk().layout(root);
		} catch (error) {
			failure = error;
		}
	}
	throw failure;
}

function toElk(
	graph: Graph,
	ids: ReadonlyMap<Box | Group, string>,
	back: ReadonlySet<Arrow>,
): ElkNode {
	const idOf = (box: Box | Group) => ids.get(box) ?? '';
	const within = (group: Group | undefined): ElkNode[] => [
		...graph.groups
			.filter((inner) => inner.group === group)
			.map((inner) => ({
				id: idOf(inner),
				layoutOptions: groupOptions(inner, graph),
				children: within(inner),
			})),
		...graph.boxes
			.filter((box) => box.group === group)
			.map((box) => ({ id: idOf(box), ...sizeOf(box) })),
	];
	return {
		id: 'root',
		layoutOptions: {
			...options,
			'elk.direction': directions[graph.direction],
			'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
			// Without these, positions are counted from whatever frame stands around.
			'elk.json.shapeCoords': 'ROOT',
			'elk.json.edgeCoords': 'ROOT',
		},
		children: within(undefined),
		edges: graph.arrows.map((arrow, index) => {
			const { from, to, label } = arrow;
			const [source, target] = back.has(arrow) ? [to, from] : [from, to];
			return toElkEdge(`e${index}`, idOf(source), idOf(target), label);
		}),
	};
}

function toElkEdge(
	id: string,
	source: string,
	target: string,
	label: readonly string[],
): ElkExtendedEdge {
	const edge: ElkExtendedEdge = { id, sources: [source], targets: [target] };
	if (label.length === 0) return edge;
	return {
		...edge,
		labels: [
			{
				// Without a text ELK leaves a label out.
				text: 'label',
				width: textWidth('remark', label) + 8,
				height: label.length * lineHeights.remark + 4,
				layoutOptions: {
					'elk.edgeLabels.inline': 'true',
					'elk.edgeLabels.placement': 'CENTER',
				},
			},
		],
	};
}

function groupOptions(group: Group, graph: Graph): Record<string, string> {
	const least = textWidth('heading', group.label) + 2 * groupPad;
	const turned = ownDirection(group, graph);
	const runs = turned ?? graph.direction;
	const vertical = runs === 'TB' || runs === 'BT';
	return {
		...options,
		'elk.padding': `[top=${groupTop},left=${groupPad},bottom=${groupPad},right=${groupPad}]`,
		'elk.nodeSize.constraints': 'MINIMUM_SIZE',
		// ELK lays a graph out sideways and turns it at the end, frames' least sizes as well.
		'elk.nodeSize.minimum': vertical ? `(0,${least})` : `(${least},0)`,
		...(turned && {
			'elk.direction': directions[turned],
			'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
		}),
	};
}

/**
 * Mermaid heeds a group's direction only while no arrow crosses its frame. ELK lays such a group out
 * by itself, and draws no arrow there that crosses a frame within.
 */
function ownDirection(group: Group, { arrows, groups }: Graph): Direction | undefined {
	const frames = [group, ...groups.filter((inner) => isWithin(inner, group))];
	const crossed = arrows.some(({ from, to }) =>
		frames.some((frame) => isWithin(from, frame) !== isWithin(to, frame)),
	);
	return crossed ? undefined : group.direction;
}

function flatten(node: ElkNode): ElkNode[] {
	return (node.children ?? []).flatMap((child) => [child, ...flatten(child)]);
}
