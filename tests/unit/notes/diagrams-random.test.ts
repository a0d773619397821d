import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDiagram } from '../../../src/notes/diagram/check-diagram.ts';
import type { Graph } from '../../../src/notes/diagram/graph.ts';
import { layOut } from '../../../src/notes/diagram/layout.ts';
import { readDiagram } from '../../../src/notes/diagram/source.ts';
import { randomGraph } from './support/random-graph.ts';

test('what the check lets pass can be laid out', async () => {
	let passed = 0;
	for (let seed = 0; seed < 150; seed++) {
		const source = randomGraph(seed);
		if (!checkDiagram(source).ok) continue;
		passed++;
		const graph = readDiagram(source) as Graph;
		const { ways } = await layOut(graph).catch((error: unknown) => {
			throw new Error(`seed ${seed}\n${source}`, { cause: error });
		});
		assert.equal(ways.size, graph.arrows.length, `seed ${seed}`);
	}
	assert.ok(passed > 50, 'some of the graphs can be read');
});
