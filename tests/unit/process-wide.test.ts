import assert from 'node:assert/strict';
import { test } from 'node:test';
import { processWide } from '../../src/process-wide.ts';

test('another copy of the module gives the same value, and makes none of its own', async () => {
	const address = new URL('../../src/process-wide.ts?anew', import.meta.url).href;
	const copy = (await import(address)) as { processWide: typeof processWide };
	assert.notEqual(copy.processWide, processWide);
	const first = processWide('a test', () => ({ made: 1 }));
	assert.equal(
		copy.processWide('a test', () => ({ made: 2 })),
		first,
	);
	assert.notEqual(
		processWide('another test', () => ({ made: 3 })),
		first,
	);
});
