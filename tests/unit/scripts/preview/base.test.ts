import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtBase, normalBase } from '../../../../scripts/preview/base.ts';

test('a base path has a slash at both ends, however it was written', () => {
	for (const text of ['notes', '/notes', 'notes/', '/notes/', '//notes//']) {
		assert.equal(normalBase(text), '/notes/');
	}
	for (const text of ['', '/']) assert.equal(normalBase(text), '/');
	assert.equal(normalBase('/cs/6421'), '/cs/6421/');
});

test('a built page tells the path it was built for', () => {
	const page = (href: string) =>
		`<a href="/elsewhere/">x</a><link rel="stylesheet" href="${href}">`;
	assert.equal(builtBase(page('/_astro/site.css')), '/');
	assert.equal(builtBase(page('/notes/_astro/site.css')), '/notes/');
	assert.equal(builtBase('<script type=module src=/cs/6421/_astro/x.js>'), '/cs/6421/');
	assert.equal(builtBase(page('/plain.css')), undefined);
});
