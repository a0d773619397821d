import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundNote, Match, SearchEngine } from '../../../../src/islands/search/match.ts';
import { noFacets, type Facets } from '../../../../src/islands/search/query.ts';
import { Search } from '../../../../src/islands/search/search.ts';

const known: Facets = { ...noFacets, module: ['docker', 'networking'] };

/** A note of the fake engine, whose id says its module. */
function match(id: string, load?: () => Promise<FoundNote>): Match {
	const found: FoundNote = {
		note: id,
		address: `/${id}/`,
		code: 'D1',
		minutes: '',
		timeSpent: [],
		title: id,
		summary: '',
		places: [],
	};
	return {
		facets: { ...noFacets, module: [id.split('/')[0] ?? ''] },
		load: load ?? (() => Promise.resolve(found)),
	};
}

/** A listener that writes down what it hears. */
function diary() {
	const heard: string[] = [];
	return {
		heard,
		listener: {
			answered: ({
				query,
				total,
				unnarrowed,
				hits,
				complete,
			}: Parameters<ConstructorParameters<typeof Search>[2]['answered']>[0]) => {
				const notes = hits.map(({ note }) => note).join(' ');
				heard.push(`${query.words}: ${notes} (${total}/${unnarrowed})${complete ? '' : ' …'}`);
			},
			failed: ({ words }: { words: string }) => heard.push(`${words}: failed`),
			rested: () => heard.push('rested'),
		},
	};
}

const words = (text: string, facets: Partial<Facets> = {}) => ({
	words: text,
	facets: { ...noFacets, ...facets },
});

const engineOf = (
	find: (words: string) => readonly Match[] | Promise<readonly Match[]>,
): SearchEngine => ({
	match: async (asked) => find(asked),
});

test('the best hit is told first, then all of them', async () => {
	const { heard, listener } = diary();
	const engine = engineOf(() => [match('docker/a'), match('docker/b'), match('networking/c')]);
	const search = new Search(async () => engine, known, listener);
	await search.ask(words('layers'), 2);
	assert.deepEqual(heard, ['layers: docker/a (3/3) …', 'layers: docker/a docker/b (3/3)']);
});

test('an answer that is one hit or none is told once', async () => {
	const { heard, listener } = diary();
	const engine = engineOf((asked) => (asked === 'one' ? [match('docker/a')] : []));
	const search = new Search(async () => engine, known, listener);
	await search.ask(words('one'), 5);
	await search.ask(words('none'), 5);
	assert.deepEqual(heard, ['one: docker/a (1/1)', 'none:  (0/0)']);
});

test('facets narrow what is told and say how many there were without them', async () => {
	const { heard, listener } = diary();
	const engine = engineOf(() => [match('docker/a'), match('networking/c')]);
	const search = new Search(async () => engine, known, listener);
	await search.ask(words('layers', { module: ['networking'] }), 5);
	assert.deepEqual(heard, ['layers: networking/c (1/2)']);
});

test('an older query that is answered late is never told', async () => {
	const { heard, listener } = diary();
	const slow = Promise.withResolvers<readonly Match[]>();
	const engine = engineOf((asked) => (asked === 'old' ? slow.promise : [match('docker/new')]));
	const search = new Search(async () => engine, known, listener);
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
	const search = new Search(async () => engine, known, listener);
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
	const search = new Search(async () => engine, known, listener);
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
	const search = new Search(async () => engine, known, listener);
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
	const search = new Search(async () => engineOf(() => slow.promise), known, listener);
	const older = search.ask(words('layers'), 5);
	await search.ask(words(''), 5);
	slow.resolve([match('docker/a')]);
	await older;
	assert.deepEqual(heard, ['rested']);
});

test('a failure is told, and the next query opens the engine anew', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	const open = async () => {
		opened += 1;
		if (opened === 1) throw new Error('404');
		return engineOf(() => [match('docker/a')]);
	};
	const search = new Search(open, known, listener);
	await search.ask(words('layers'), 5);
	await search.ask(words('layers again'), 5);
	await search.ask(words('and again'), 5);
	assert.deepEqual(heard, [
		'layers: failed',
		'layers again: docker/a (1/1)',
		'and again: docker/a (1/1)',
	]);
	assert.equal(opened, 2);
});

test('a page of the index that cannot be had is a failure, not an empty answer', async () => {
	const { heard, listener } = diary();
	const gone = match('docker/a', () => Promise.reject(new Error('404')));
	const search = new Search(async () => engineOf(() => [gone]), known, listener);
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: failed']);
});

test('an engine that failed while it was prepared is opened again when asked', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	const search = new Search(
		async () => {
			opened += 1;
			if (opened === 1) throw new Error('offline');
			return engineOf(() => [match('docker/a')]);
		},
		known,
		listener,
	);
	search.prepare();
	await new Promise((resolve) => setTimeout(resolve));
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: docker/a (1/1)']);
});
