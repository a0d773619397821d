import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { publishDraft } from '../../../../scripts/pull-request/netlify.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'netlify-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const texts = { 'index.html': 'one', 'a b.css': 'two', 'same.css': 'two', 'known.js': 'three' };
for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(folder, file), text);
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');
const address = 'https://0123abcd--notes.netlify.app';

/** Publishes to a Netlify of our own, and tells what was asked of it. */
async function publish(states: readonly object[], { status = 200, id = '0123abcd' } = {}) {
	const asked: string[] = [];
	const left = [...states];
	const published = publishDraft({
		folder,
		files: Object.keys(texts),
		site: 'site/id',
		token: 'secret',
		title: 'Pull request 7',
		pauseMs: 0,
		send: async (url, { method = '', headers, body } = {}) => {
			assert.equal(new Headers(headers).get('authorization'), 'Bearer secret');
			const place = new Request(url).url.replace('https://api.netlify.com/api/v1/', '');
			asked.push(`${method} ${place} ${body instanceof Uint8Array ? String(body) : ''}`.trim());
			if (method === 'POST') {
				assert.deepEqual(JSON.parse(body as string), {
					draft: true,
					files: Object.fromEntries(
						Object.entries(texts).map(([file, text]) => [file, sha1(text)]),
					),
				});
				return Response.json({ id, required: [sha1('one'), sha1('two')] }, { status });
			}
			const state = method === 'GET' && left.length > 1 ? left.shift() : left[0];
			return Response.json({ id, deploy_ssl_url: address, ...state });
		},
	});
	return { asked, address: await published };
}

test('a draft is published: sums first, then each text that is not known, once', async () => {
	const { asked, ...published } = await publish([{ state: 'uploading' }, { state: 'ready' }]);
	assert.equal(published.address, address);
	assert.match(asked[0] ?? '', /^POST /);
	assert.deepEqual(asked.toSorted(), [
		'GET deploys/0123abcd',
		'GET deploys/0123abcd',
		'POST sites/site%2Fid/deploys?title=Pull%20request%207',
		'PUT deploys/0123abcd/files/a%20b.css two',
		'PUT deploys/0123abcd/files/index.html one',
	]);
});

const failing: [string, RegExp, () => Promise<unknown>][] = [
	['a refusal', /Netlify answered 401 to POST/, () => publish([], { status: 401 })],
	['an error', /too large/, () => publish([{ state: 'error', error_message: 'too large' }])],
	['never being ready', /has not published/, () => publish([{ state: 'processing' }])],
	['an id that is a path', /expected hexadecimal/, () => publish([], { id: '../sites/x' })],
	[
		'the address of the site itself',
		/expected a host of its own/,
		() => publish([{ state: 'ready', deploy_ssl_url: 'https://notes.netlify.app' }]),
	],
];

for (const [what, message, published] of failing) {
	test(`${what} ends the publishing`, () => assert.rejects(published, message));
}
