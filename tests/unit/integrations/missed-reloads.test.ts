import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatMissedReloads } from '../../../src/integrations/missed-reloads.ts';

const page = { accept: 'text/html,*/*' };

test('a page that was on its way during a reload is told of it once it listens', () => {
	const server = fakeServer();
	server.ask(page);
	server.send({ type: 'full-reload' });
	assert.equal(server.reloads(), 1);
	server.connect();
	assert.equal(server.reloads(), 2);
});

test('a page that heard the reload is left alone afterwards', () => {
	const server = fakeServer();
	server.ask(page);
	server.connect();
	server.send({ type: 'full-reload' });
	server.ask(page);
	server.connect();
	assert.equal(server.reloads(), 1);
});

test('a reload that was repeated is not repeated again', () => {
	const server = fakeServer();
	server.ask(page);
	server.send({ type: 'full-reload' });
	server.connect();
	server.ask(page);
	server.connect();
	assert.equal(server.reloads(), 2);
});

test('scripts, styles and other messages cause no reload', () => {
	const server = fakeServer();
	server.ask({ accept: '*/*' });
	server.send({ type: 'full-reload' });
	server.ask(page);
	server.send('astro:content-changed', {});
	server.send({ type: 'update', updates: [] });
	server.connect();
	assert.equal(server.reloads(), 1);
});

function fakeServer() {
	type Handle = (request: { headers: object }, response: unknown, next: () => void) => void;
	const sent: unknown[] = [];
	const handles: Handle[] = [];
	const listeners: (() => void)[] = [];
	const hot = {
		send: (...message: unknown[]) => void sent.push(message[0]),
		on: (_event: 'vite:client:connect', listener: () => void) => void listeners.push(listener),
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
		connect: () => {
			for (const listener of listeners) listener();
		},
		reloads: () => sent.filter(isReload).length,
	};
}

function isReload(message: unknown): boolean {
	return JSON.stringify(message) === '{"type":"full-reload"}';
}
