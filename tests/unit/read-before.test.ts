import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOver, takeReadBefore, type ReadBefore } from '../../src/read-before.ts';
import { readBody } from '../../src/notes/read-note.ts';

const source = '---\ntitle: Layers\n---\n\n## A stack\n';

function read(): ReadBefore {
	const { tree, facts } = readBody(source, 'md');
	assert.ok(tree && facts);
	return { lane: 'md', source, tree, facts };
}

test('what was read is given once, and to nobody who has another text', () => {
	const before = read();
	handOver(new Map([['docker/layers.md', before]]));
	assert.equal(takeReadBefore('docker/images.md', source, 'md'), undefined);
	assert.equal(takeReadBefore('docker/layers.md', source, 'md'), before);
	assert.equal(takeReadBefore('docker/layers.md', source, 'md'), undefined);

	for (const [text, lane] of [
		[`${source}More.\n`, 'md'],
		[source, 'mdx'],
	] as const) {
		handOver(new Map([['docker/layers.md', before]]));
		assert.equal(takeReadBefore('docker/layers.md', text, lane), undefined);
	}
});

test('where nothing was handed over, nothing is given', () => {
	handOver(new Map());
	assert.equal(takeReadBefore('docker/layers.md', source, 'md'), undefined);
});
