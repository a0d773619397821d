import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askAll } from '../../../../checks/external-links/ask-all.ts';
import { probe } from '../../../../checks/external-links/probe.ts';
import { say, SmallInternet } from './support.ts';

const address = 'https://a.example/b?c=d';

/** Answers with these one after the other, the last one for ever. */
function inTurn(...answers: [status: number, headers?: Record<string, string>][]) {
	let count = 0;
	return new SmallInternet((_, response) => {
		const [status = 500, headers] = answers[Math.min(count++, answers.length - 1)] ?? [];
		say(response, status, headers);
	});
}

test('a page that answers is asked for once, without its text', async () => {
	await using web = inTurn([200]);
	assert.deepEqual(await probe(address, await web.net()), { state: 'alive' });
	assert.deepEqual(web.asked, [`HEAD ${address}`]);
});

test('where HEAD is refused the page itself is asked for', async () => {
	for (const status of [403, 404, 405, 501]) {
		await using web = new SmallInternet(({ method }, response) =>
			say(response, method === 'GET' ? 200 : status),
		);
		assert.deepEqual(await probe(address, await web.net()), { state: 'alive' }, String(status));
		assert.deepEqual(web.asked, [`HEAD ${address}`, `GET ${address}`]);
	}
});

test('what is gone is dead, and not asked for again', async () => {
	for (const status of [404, 410]) {
		await using web = inTurn([status]);
		const verdict = await probe(address, await web.net());
		assert.deepEqual(verdict, { state: 'dead', reason: `status ${status}` });
		assert.deepEqual([web.asked.length, web.pauses], [2, []]);
	}
});

test('a server that is out of order is asked again, later each time', async () => {
	await using web = inTurn([503], [503], [500], [500], [200]);
	assert.deepEqual(await probe(address, await web.net()), { state: 'alive' });
	assert.deepEqual(web.pauses, [2000, 10_000]);
});

test('a server that asks for a pause gets it, up to a minute', async () => {
	await using web = inTurn(
		[429, { 'retry-after': '7' }],
		[429, { 'retry-after': '7' }],
		[503, { 'retry-after': '86400' }],
	);
	const verdict = await probe(address, await web.net());
	assert.deepEqual(verdict, { state: 'unsure', reason: 'status 503' });
	assert.deepEqual(web.pauses, [7000, 60_000]);
});

test('what programs may not see is unsure at once', async () => {
	await using web = inTurn([403]);
	const verdict = await probe(address, await web.net());
	assert.deepEqual([verdict, web.pauses], [{ state: 'unsure', reason: 'status 403' }, []]);
});

test('a page that moved for good is told with its address, one that moved for now is alive', async () => {
	const redirects: Record<string, [status: number, to: string]> = {
		'https://a.example/good': [301, '/new'],
		'https://a.example/far': [308, 'https://b.example/new#x'],
		'https://a.example/twice': [301, '/good'],
		'https://a.example/now': [302, '/new'],
		'https://a.example/mixed': [301, '/now'],
		'https://a.example/lost': [301, '/gone'],
		'https://a.example/plain': [301, 'http://b.example/new'],
		'https://a.example/round': [302, '/round'],
	};
	await using web = new SmallInternet((_, response, path) => {
		const [status, to] = redirects[path] ?? [];
		if (status !== undefined && to !== undefined) say(response, status, { location: to });
		else say(response, path.endsWith('/new') ? 200 : 404);
	});
	const net = await web.net();
	const found: Record<string, string> = {};
	for (const from of Object.keys(redirects)) {
		const verdict = await probe(from, net);
		found[from.slice('https://a.example/'.length)] =
			verdict.state === 'moved' ? verdict.to : verdict.state;
	}
	assert.deepEqual(found, {
		good: 'https://a.example/new',
		far: 'https://b.example/new',
		twice: 'https://a.example/new',
		now: 'alive',
		mixed: 'alive',
		lost: 'dead',
		plain: 'unsure',
		round: 'unsure',
	});
});

test('a server that never answers is given up', async () => {
	await using web = new SmallInternet(() => undefined);
	const verdict = await probe(address, await web.net(50));
	assert.deepEqual(verdict, { state: 'unsure', reason: 'no answer in 0.05 s', unreachable: true });
	assert.equal(web.asked.length, 3);
});

test('no connection is unsure, no such host and a bad certificate are dead', async () => {
	const failing = (code: string) => ({
		fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code } })),
		wait: () => Promise.resolve(),
		timeout: 1000,
		userAgent: 'test',
	});
	const state = async (code: string) => (await probe(address, failing(code))).state;
	assert.equal(await state('ECONNREFUSED'), 'unsure');
	assert.equal(await state('EAI_AGAIN'), 'unsure');
	assert.equal(await state('ENOTFOUND'), 'dead');
	assert.equal(await state('CERT_HAS_EXPIRED'), 'dead');
});

test('hosts are asked side by side, each one slowly', async () => {
	await using web = new SmallInternet((_, response) => {
		setTimeout(() => say(response, 200), 20);
	});
	const addresses = ['a', 'b', 'c'].flatMap((host) =>
		['1', '2', '3'].map((path) => `https://${host}.example/${path}`),
	);
	const counts: number[] = [];
	const verdicts = await askAll(addresses, await web.net(), (done) => counts.push(done));
	assert.equal(verdicts.size, 9);
	assert.deepEqual(counts, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
	assert.equal(web.busiest, 1);
	assert.deepEqual(web.pauses, Array(6).fill(500));
	assert.notEqual(web.asked[1]?.slice(0, 18), web.asked[0]?.slice(0, 18));
});

test('a host that cannot be reached is asked once, and no other when none can be', async () => {
	const asked = new Set<string>();
	const net = {
		fetch: (url: string) => {
			asked.add(url);
			return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
		},
		wait: () => Promise.resolve(),
		timeout: 1000,
		userAgent: 'test',
	};
	const addresses = Array.from({ length: 20 }, (_, host) =>
		['1', '2'].map((path) => `https://${host}.example/${path}`),
	).flat();
	const verdicts = await askAll(addresses, net);
	assert.deepEqual([verdicts.size, asked.size], [40, 8]);
});
