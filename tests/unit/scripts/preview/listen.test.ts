import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listen, PortInUse } from '../../../../scripts/preview/listen.ts';

const nothing = () => undefined;

test('takes the next port when one is in use and more may be tried', async () => {
	const first = await listen(nothing, { port: 0, tries: 5 });
	const second = await listen(nothing, { port: first.port, tries: 20 });
	assert.ok(second.port > first.port);
	await Promise.all([first.close(), second.close()]);
});

test('says which port is in use when no more may be tried', async () => {
	const { port, close } = await listen(nothing, { port: 0, tries: 5 });
	await assert.rejects(
		listen(nothing, { port }),
		(error) => error instanceof PortInUse && error.port === port,
	);
	await close();
});

test('gives a port back when it closes', async () => {
	const { port, close } = await listen(nothing, { port: 0, tries: 5 });
	await close();
	const again = await listen(nothing, { port });
	assert.equal(again.port, port);
	await again.close();
});

test('names the one host that is asked for in its origin', async () => {
	const { origin, close } = await listen(nothing, { host: '127.0.0.1', port: 0 });
	assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
	await close();
});
