import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatMissedReloads } from '../../../src/integrations/missed-reloads.ts';

const page = { accept: 'text/html,*/*' };

test('a page that was on its way during a reload is told of it once it listens', () => {
	const server = fakeServer();
	server.ask(page);
	server.send({ type: 'full-reload' });
	assert.equal(server.reloads(), 1);
	assert.deepEqual(server.connect(), [{ type: 'full-reload' }]);
	assert.equal(server.reloads(), 1);
});

test('a page that heard the reload is left alone afterwards', () => {
	const server = fakeServer();
	server.ask(page);
	server.connect();
	server.send({ type: 'full-reload' });
	server.ask(page);
	assert.deepEqual(server.connect(), []);
});

test('a reload that was repeated is not repeated again', () => {
	const server = fakeServer();
	server.ask(page);
	server.send({ type: 'full-reload' });
	assert.equal(server.connect().length, 1);
	server.ask(page);
	assert.deepEqual(server.connect(), []);
});

test('only the page that begins to listen is told again, and of what has changed', () => {
	const server = fakeServer();
	server.ask(page);
	server.send({ type: 'full-reload', triggeredBy: 'content' });
	assert.deepEqual(server.connect(), [{ type: 'full-reload', triggeredBy: 'content' }]);
	assert.equal(server.reloads(), 1);
});

test('one that missed reloads for different reasons, or of different pages, loads all anew', () => {
	const content = { type: 'full-reload', triggeredBy: 'content' };
	const others = [{ triggeredBy: undefined }, { triggeredBy: 'src/a.ts' }, { path: '/a.html' }];
	for (const other of others) {
		const server = fakeServer();
		server.ask(page);
		for (const more of [{}, other, {}]) server.send({ ...content, ...more });
		assert.deepEqual(server.connect(), [{ type: 'full-reload' }]);
	}
});

test('scripts, styles and other messages cause no reload', () => {
	const server = fakeServer();
	server.ask({ accept: '*/*' });
	server.send({ type: 'full-reload' });
	server.ask(page);
	server.send('astro:content-changed', {});
	server.send({ type: 'update', updates: [] });
	assert.deepEqual(server.connect(), []);
	assert.equal(server.reloads(), 1);
});

function fakeServer() {
	type Handle = (request: { headers: object }, response: unknown, next: () => void) => void;
	const sent: unknown[] = [];
	const handles: Handle[] = [];
	type Listen = (payload: undefined, client: { send: (message: unknown) => void }) => void;
	const listeners: Listen[] = [];
	const hot = {
		send: (...message: unknown[]) => void sent.push(message[0]),
		on: (_event: 'vite:client:connect', listener: Listen) => void listeners.push(listener),
	};
	const server = {
		middlewares: { use: (handle: Handle) => void handles.push(handle) },
		environments: { client: { hot } },
	};
	repeatMissedReloads(server as unknown as Parameters<typeof repeatMissedReloads>[0]);
	return {
		ask: (headers: object) => {
			let passed = 0;
			for (const handle of handles) handle({ headers }, {}, () => (passed += 1));
			assert.equal(passed, handles.length, 'a request is passed on');
		},
		send: (...message: unknown[]) => {
			hot.send(...message);
		},
		/** @returns what the page that connects is told, and no other */
		connect: () => {
			const told: unknown[] = [];
			const client = { send: (message: unknown) => told.push(message) };
			for (const listener of listeners) listener(undefined, client);
			return told;
		},
		/** How often all pages were told. */
		reloads: () => sent.filter(isReload).length,
	};
}

function isReload(message: unknown): boolean {
	return JSON.stringify(message).startsWith('{"type":"full-reload"');
}
