import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundNote, Match, SearchEngine } from '../../../../src/islands/search/match.ts';
import { Search } from '../../../../src/islands/search/search.ts';
import { diary, engineOf, match, words } from './fake-engine.ts';

test('the best hit is told first, then as many as were asked for', async () => {
	const { heard, listener } = diary();
	const engine = engineOf(() => [match('docker/a'), match('docker/b'), match('networking/c')]);
	const search = new Search(async () => engine, listener);
	await search.ask(words('layers'), 2);
	assert.deepEqual(heard, ['layers: docker/a (3/3) …', 'layers: docker/a docker/b (3/3)']);
});

test('an answer that is one hit or none is told once', async () => {
	const { heard, listener } = diary();
	const engine = engineOf((asked) => (asked === 'one' ? [match('docker/a')] : []));
	const search = new Search(async () => engine, listener);
	await search.ask(words('one'), 5);
	await search.ask(words('none'), 5);
	assert.deepEqual(heard, ['one: docker/a (1/1)', 'none:  (0/0)']);
});

test('facets narrow what is told and say how many there were without them', async () => {
	const { heard, listener } = diary();
	const engine = engineOf(() => [match('docker/a'), match('networking/c')]);
	const search = new Search(async () => engine, listener);
	await search.ask(words('layers', { module: ['networking'] }), 5);
	assert.deepEqual(heard, ['layers: networking/c (1/2)']);
});

test('an older query that is answered late is never told', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<readonly Match[]>();
	const engine = engineOf((asked) => (asked === 'old' ? slow.promise : [match('docker/new')]));
	const search = new Search(async () => engine, listener);
	const older = search.ask(words('old'), 5);
	await search.ask(words('new'), 5);
	slow.resolve([match('docker/old')]);
	await older;
	assert.deepEqual(heard, ['new: docker/new (1/1)']);
});

test('a query is not told any further when a newer one comes while its hits load', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<FoundNote>();
	let loads = 0;
	const lagging = match('docker/lagging', () => {
		loads += 1;
		return slow.promise;
	});
	const engine = engineOf((asked) =>
		asked === 'old' ? [match('docker/old'), lagging] : [match('docker/new')],
	);
	const search = new Search(async () => engine, listener);
	const older = search.ask(words('old'), 5);
	while (loads === 0) await Promise.resolve();
	await search.ask(words('new'), 5);
	slow.reject(new Error('gone'));
	await older;
	assert.deepEqual(heard, ['old: docker/old (2/2) …', 'new: docker/new (1/1)']);
});

test('an older query loads no hits once a newer one is asked', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<readonly Match[]>();
	const engine = engineOf((asked) => (asked === 'old' ? slow.promise : []));
	const search = new Search(async () => engine, listener);
	const older = search.ask(words('old'), 5);
	await search.ask(words('new'), 5);
	let loads = 0;
	const unwanted = match('docker/old');
	const counted = { ...unwanted, load: () => ((loads += 1), unwanted.load()) };
	slow.resolve([counted, counted]);
	await older;
	assert.equal(loads, 0);
	assert.deepEqual(heard, ['new:  (0/0)']);
});

test('hits that arrive after a newer query was answered are not told', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<FoundNote>();
	const late = match('docker/late', () => slow.promise);
	const engine = engineOf((asked) => (asked === 'old' ? [late] : [match('docker/new')]));
	const search = new Search(async () => engine, listener);
	const older = search.ask(words('old'), 5);
	await new Promise((resolve) => setTimeout(resolve));
	await search.ask(words('new'), 5);
	slow.resolve(await match('docker/late').load());
	await older;
	assert.deepEqual(heard, ['new: docker/new (1/1)']);
});

test('emptying the input drops the query under way', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<readonly Match[]>();
	const search = new Search(async () => engineOf(() => slow.promise), listener);
	const older = search.ask(words('layers'), 5);
	await search.ask(words(''), 5);
	slow.resolve([match('docker/a')]);
	await older;
	assert.deepEqual(heard, ['rested']);
});

test('how the words were taken is told with the answer', async () => {
	const readings: unknown[] = [];
	const reading = { taken: 'overlay', literal: '"ovrlay"', unknown: [], beginnings: [] };
	const engine: SearchEngine = { match: async () => ({ matches: [match('a/b')], reading }) };
	const search = new Search(async () => engine, {
		answered: (answer) => readings.push(answer.reading),
		failed: () => assert.fail(),
		rested: () => assert.fail(),
	});
	await search.ask(words('ovrlay'), 5);
	assert.deepEqual(readings, [reading]);
});
