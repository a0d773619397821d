import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backArrows, type Graph } from '../../../src/notes/diagram/graph.ts';
import { layOut, type GraphLayout } from '../../../src/notes/diagram/layout.ts';
import { clippedAt, linePath, wayOf } from '../../../src/notes/diagram/line.ts';
import { drawSequence } from '../../../src/notes/diagram/sequence-drawing.ts';
import type { Sequence } from '../../../src/notes/diagram/sequence.ts';
import type { Area } from '../../../src/notes/diagram/path.ts';
import { readDiagram } from '../../../src/notes/diagram/source.ts';

const cluster = `flowchart TB
  subgraph cluster["A cluster with a rather long name"]
    subgraph cp["Control plane"]
      api["API server"] --- etcd[("etcd")]
      api --- scheduler
    end
    subgraph n1["Node 1"]
      k1["kubelet"] --> p1(["pod"])
    end
    subgraph n2["Node 2"]
      k2["kubelet"] --> p2(["pod"])
    end
  end
  kubectl --> api
  api -->|watch| k1 & k2
  k1 -->|report| api
  cp --> n2
  kubectl --> p2
  p1 --> p1`;

async function place(source: string): Promise<{ graph: Graph; layout: GraphLayout }> {
	const graph = readDiagram(source) as Graph;
	return { graph, layout: await layOut(graph) };
}

function grown({ x, y, width, height }: Area, by: number): Area {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function holds({ x, y, width, height }: Area, at: { x: number; y: number }): boolean {
	return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

for (const way of ['TB', 'LR', 'BT', 'RL']) {
	test(`every arrow meets its two ends, and no stretch has its middle in another box (${way})`, async () => {
		const { graph, layout } = await place(cluster.replace('TB', way));
		for (const arrow of graph.arrows) {
			const points = layout.ways.get(arrow)?.points ?? [];
			const areas = [arrow.from, arrow.to].map((end) => layout.areas.get(end));
			assert.ok(areas[0] && holds(grown(areas[0], 1), points[0] ?? { x: NaN, y: NaN }));
			assert.ok(areas[1] && holds(grown(areas[1], 1), points.at(-1) ?? { x: NaN, y: NaN }));
			for (const box of graph.boxes) {
				const area = layout.areas.get(box);
				if (!area || box === arrow.from || box === arrow.to) continue;
				for (const [index, to] of points.slice(1).entries()) {
					const from = points[index] ?? to;
					const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
					assert.ok(!holds(grown(area, -2), middle), `${arrow.line} passes ${box.label[0]}`);
				}
			}
		}
	});
}

test('frames hold their boxes, and the outermost has room for its heading', async () => {
	const { graph, layout } = await place(cluster);
	assert.ok(graph.boxes.some((box) => box.group));
	for (const box of [...graph.boxes, ...graph.groups]) {
		const [inner, outer] = [box, box.group].map((place) => place && layout.areas.get(place));
		if (!inner || !outer) continue;
		assert.ok(holds(outer, inner));
		assert.ok(holds(outer, { x: inner.x + inner.width, y: inner.y + inner.height }));
	}
	const [outermost] = graph.groups;
	assert.ok(outermost && (layout.areas.get(outermost)?.width ?? 0) > 230);
});

test('boxes and frames of the same source stand in the same places', async () => {
	const [one, two] = [await place(cluster), await place(cluster)];
	assert.deepEqual([...one.layout.areas.values()], [...two.layout.areas.values()]);
});

test('a subgraph keeps a direction of its own while no arrow crosses its frame', async () => {
	const source = 'graph TB\nsubgraph s\ndirection LR\nA --> B\nend\n';
	const spread = async (text: string) => {
		const { graph, layout } = await place(text);
		const [a, b] = graph.boxes.map((box) => layout.areas.get(box));
		return (b?.x ?? 0) - (a?.x ?? 0) > (a?.width ?? 0);
	};
	assert.equal(await spread(`${source}s --> C`), true);
	assert.equal(await spread(`${source}B --> C`), false);
});

test('an arrow that crosses a frame within a subgraph with a direction of its own has its way', async () => {
	const within = 'subgraph t\nC\nend\nA --> B';
	const source = `graph TB\nsubgraph s\ndirection LR\n${within}\nend\n`;
	for (const arrow of ['A --> t', 'A --> C', 't --> A', 'C --> B']) {
		const { graph, layout } = await place(source + arrow);
		assert.ok(
			graph.arrows.every((one) => layout.ways.has(one)),
			arrow,
		);
	}
});

test('arrows that lead back are those against the order of the story', () => {
	const graph = readDiagram('graph TB\nA --> B\nB --> C\nC --> A\nB --> B\nC --> B') as Graph;
	assert.deepEqual(
		[...backArrows(graph)].map(({ line }) => line),
		[4, 6],
	);
});

test('a line loses its small sidestep only where its end may move', () => {
	const points = [
		{ x: 10, y: 0 },
		{ x: 10, y: 20 },
		{ x: 14, y: 20 },
		{ x: 14, y: 60 },
	];
	assert.equal(wayOf(points).length, 4);
	assert.deepEqual(
		wayOf(points, () => true),
		[
			{ x: 14, y: 0 },
			{ x: 14, y: 60 },
		],
	);
});

test('a line ends where it meets a slanted side', () => {
	const diamond = [
		{ x: 50, y: 0 },
		{ x: 100, y: 50 },
		{ x: 50, y: 100 },
		{ x: 0, y: 50 },
	];
	const way = [
		{ x: 70, y: -40 },
		{ x: 70, y: 0 },
	];
	assert.deepEqual(clippedAt(way, diamond).at(-1), { x: 70, y: 20 });
});

test('a bend is rounded, and the line stops short of its arrow head', () => {
	const way = [
		{ x: 0, y: 0 },
		{ x: 0, y: 40 },
		{ x: 40, y: 40 },
	];
	assert.equal(linePath(way, { end: true }), 'M0 0v32q0 8 8 8h25');
});

test('messages have room for their words between the lifelines', () => {
	const words = 'a message of quite some length, more than the boxes need';
	const draw = (label: string) =>
		drawSequence(readDiagram(`sequenceDiagram\nA->>B: x\nB->>C: ${label}`) as Sequence).width;
	assert.ok(draw(words) > draw('x') + 250);
});
