import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { whileIdle } from '../../../src/islands/while-idle.ts';

const parts = Array.from({ length: 25 }, (_, place) => place);

test('works through all parts in their order, some at a time, and nothing at once', async () => {
	const done: (readonly number[])[] = [];
	whileIdle(parts, 10, (some) => done.push([...some]));
	assert.deepEqual([...done], []);
	while (done.length < 3) await pause(1);
	await pause(10);
	assert.deepEqual(done.flat(), parts);
	assert.deepEqual(
		done.map((some) => some.length),
		[10, 10, 5],
	);
});

test('does what is left when it is asked to, and nothing twice', async () => {
	const done: number[] = [];
	const rest = whileIdle(parts, 10, (some) => done.push(...some));
	rest();
	assert.deepEqual(done, parts);
	rest();
	await pause(20);
	assert.deepEqual(done, parts);
});
