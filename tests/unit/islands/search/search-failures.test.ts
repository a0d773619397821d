import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Search } from '../../../../src/islands/search/search.ts';
import { diary, engineOf, match, words } from './fake-engine.ts';

test('a failure is told, and the next query opens the engine anew', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	const open = async () => {
		opened += 1;
		if (opened === 1) throw new Error('404');
		return engineOf(() => [match('docker/a')]);
	};
	const search = new Search(open, listener);
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
	const search = new Search(async () => engineOf(() => [gone]), listener);
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: failed']);
});

test('an engine that failed while it was prepared is opened again when asked', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	const search = new Search(async () => {
		opened += 1;
		if (opened === 1) throw new Error('offline');
		return engineOf(() => [match('docker/a')]);
	}, listener);
	search.prepare();
	await new Promise((resolve) => setTimeout(resolve));
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: docker/a (1/1)']);
});

test('a note that cannot be fetched is left out and counted, the others are told', async () => {
	const { heard, listener } = diary();
	const gone = match('docker/b', () => Promise.reject(new Error('404')));
	const engine = engineOf(() => [match('docker/a'), gone, match('docker/c')]);
	const search = new Search(async () => engine, listener);
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: docker/a (3/3) …', 'layers: docker/a docker/c (3/3) -1']);
});

test('an engine that worked before and fails is opened anew, and the reader hears nothing of it', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	let deployed = 1;
	const open = async () => {
		const mine = ++opened;
		return engineOf(() => {
			if (mine < deployed) throw new Error('404');
			return [match(`docker/${mine}`)];
		});
	};
	const search = new Search(open, listener);
	await search.ask(words('layers'), 5);
	deployed = 2;
	await search.ask(words('layers again'), 5);
	assert.deepEqual(heard, ['layers: docker/1 (1/1)', 'layers again: docker/2 (1/1)']);
});

test('an engine that fails opened anew is a failure, told once', async () => {
	const { heard, listener } = diary();
	let opened = 0;
	const open = async () => {
		opened += 1;
		return engineOf(() => {
			throw new Error('404');
		});
	};
	const search = new Search(open, listener);
	search.prepare();
	await search.ask(words('layers'), 5);
	assert.deepEqual(heard, ['layers: failed']);
	assert.equal(opened, 2);
});
