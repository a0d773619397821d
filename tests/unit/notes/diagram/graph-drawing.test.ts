import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawGraph } from '../../../../src/notes/diagram/graph-drawing.ts';
import type { Arrow, Box, BoxShape } from '../../../../src/notes/diagram/graph.ts';
import type { Area, Point } from '../../../../src/notes/diagram/path.ts';
import { hasStraightSides } from '../../../../src/notes/diagram/shape.ts';

const box = (shape: BoxShape): Box => ({ label: [], shape });
const area = (x: number, y: number, width: number, height: number): Area => {
	return { x, y, width, height };
};

/** The line of an arrow between two boxes, of which the places and the way are given. */
function lineOf(
	[from, to]: readonly [Area, Area],
	way: readonly (readonly [number, number])[],
	shapes: readonly [BoxShape, BoxShape] = ['box', 'box'],
): string | undefined {
	const [one, other] = [box(shapes[0]), box(shapes[1])];
	const arrow: Arrow = {
		...{ from: one, to: other, stroke: 'line', label: [], line: 1 },
		heads: { start: false, end: false },
	};
	const points = way.map(([x, y]): Point => ({ x, y }));
	const { shapes: drawn } = drawGraph(
		{ kind: 'graph', direction: 'TB', boxes: [one, other], groups: [], arrows: [arrow] },
		{
			areas: new Map([
				[one, from],
				[other, to],
			]),
			ways: new Map([[arrow, { points }]]),
		},
	);
	return drawn.get('line');
}

/** Down from one box, a few pixels aside, and down to the other. */
const down = (aside = 6) =>
	[
		[100, 40],
		[100, 60],
		[100 + aside, 60],
		[100 + aside, 100],
	] as const;
const [above, below] = [area(60, 0, 80, 40), area(60, 100, 80, 40)];
/** Ends where an arrow's head would stand too near to a corner. */
const narrow = (y: number, to: number) => area(to - 60, y, 60, 40);

test('a small sidestep is taken out where the arrow begins, when its end may slide along the box', () => {
	assert.equal(lineOf([above, below], down()), 'M106 40v60');
	assert.equal(lineOf([above, below], down(-6)), 'M94 40v60');
	assert.equal(lineOf([above, below], down(9)), 'M109 40v60');
	assert.equal(lineOf([above, narrow(100, 112)], down()), 'M106 40v60');
});

test('a small sidestep is taken out where the arrow ends, when its beginning stands too near to a corner', () => {
	assert.equal(lineOf([narrow(0, 112), below], down()), 'M100 40v60');
	assert.equal(lineOf([narrow(0, 113), below], down()), 'M106 40v60');
	assert.equal(lineOf([area(93, 0, 60, 40), below], down()), 'M106 40v60');
	assert.equal(lineOf([area(94, 0, 60, 40), below], down()), 'M100 40v60');
});

test('a sidestep stays where neither end may slide, or when it is a long one', () => {
	const bent = lineOf([narrow(0, 112), narrow(100, 112)], down());
	assert.equal(bent, 'M100 40v17q0 3 3 3h2q1 0 1 2v38');
	assert.equal(lineOf([above, below], down(10)), 'M100 40v15q0 5 5 5h3q2 0 2 3v37');
	const curved = lineOf([above, below], down(), ['circle', 'diamond']);
	assert.equal(curved, 'M100 40v17q0 3 3 3h2q1 0 1 2v41');
	assert.equal(lineOf([area(60, 0, 80, 38), area(60, 102, 80, 40)], down()), bent);
});

test('one end that has straight sides is enough', () => {
	assert.equal(lineOf([above, below], down(), ['framed', 'circle']), 'M106 40v60');
});

test('lines from side to side are straightened in the same way', () => {
	const across = down().map(([x, y]) => [y, x] as const);
	const [left, right] = [area(0, 60, 40, 80), area(100, 60, 40, 80)];
	assert.equal(lineOf([left, right], across), 'M40 106h60');
	assert.equal(lineOf([area(0, 52, 40, 60), right], across), 'M40 100h60');
	assert.equal(lineOf([area(0, 93, 40, 60), right], across), 'M40 106h60');
	assert.equal(lineOf([area(0, 94, 40, 60), right], across), 'M40 100h60');
	const back = across.map(([x, y]) => [140 - x, y] as const);
	assert.equal(lineOf([area(100, 60, 40, 80), area(0, 60, 40, 80)], back), 'M100 106h-60');
});

test('a line that goes up is straightened too', () => {
	const up = down().map(([x, y]) => [x, 140 - y] as const);
	assert.equal(lineOf([below, above], up), 'M106 100v-60');
});

test('an arrow may slide along a plain, a round and a framed box, not along a curved or slanted one', () => {
	const shapes: BoxShape[] = ['box', 'round', 'framed', 'stadium', 'circle', 'diamond', 'drum'];
	assert.deepEqual(shapes.filter(hasStraightSides), ['box', 'round', 'framed']);
});
