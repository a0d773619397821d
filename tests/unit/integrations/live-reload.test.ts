import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentChanged, liveReload } from '../../../src/integrations/live-reload.ts';
import {
	changeLiveEntry,
	forgetLiveEntry,
	liveVersion,
	onLiveChange,
} from '../../../src/live-entries.ts';

const { hooks } = liveReload();

test('a build has nothing of it, and the dev server puts its script into every page', () => {
	assert.deepEqual(setUp('build'), []);
	assert.deepEqual(setUp('preview'), []);
	assert.deepEqual(setUp('dev'), ["page import '/src/islands/live/follow.ts';"]);
});

test('a change forgets what is kept of routes, then tells open pages that it is the content', (t) => {
	t.after(() => onLiveChange(() => undefined));
	const told: unknown[] = [];
	const channel = (name: string) => ({
		hot: { send: (...message: unknown[]) => told.push([name, ...message]), on: () => undefined },
	});
	const server = {
		middlewares: { use: () => undefined },
		environments: { client: channel('client'), ssr: channel('ssr') },
	};
	const setUpServer = hooks['astro:server:setup'] as (options: object) => void;
	setUpServer({ server });
	const version = liveVersion();
	changeLiveEntry('content/a.mdx', { text: 'a', data: {} });
	forgetLiveEntry('content/a.mdx');
	assert.equal(liveVersion(), version + 1);
	assert.deepEqual(told, [
		['ssr', 'astro:content-changed', {}],
		['client', contentChanged],
	]);
});

function setUp(command: string): string[] {
	const injected: string[] = [];
	const setUpConfig = hooks['astro:config:setup'] as (options: object) => void;
	setUpConfig({
		command,
		injectScript: (stage: string, code: string) => injected.push(`${stage} ${code}`),
		updateConfig: () => undefined,
	});
	return injected;
}
