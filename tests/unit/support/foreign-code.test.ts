import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignCode } from '../../support/foreign-code.ts';

const foreign = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=/x.js></SCRIPT>',
	'<img src=x onerror=alert(1)>',
	'<img/src=x onerror=alert(1)>',
	'<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
	'<a href="java&#10;script:alert(1)">x</a>',
	'<a href=" javascript&colon;alert(1)">x</a>',
	'<a href="data:text/html,x">x</a>',
	'<a href="//example.org/">x</a>',
	'<a href="/\\example.org/">x</a>',
	'<a href="https://example.org@example.com/">x</a>',
	'<img src="https://example.org/x.png">',
	'<form action="https://example.org/"></form>',
	'<form></form>',
	'<iframe srcdoc="x"></iframe>',
	'<base href="/x/">',
	'<meta http-equiv="Refresh" content="0;url=https://example.org/">',
	'<p style="position:fixed">x</p>',
	'<p title=">" onclick="alert(1)">x</p>',
	'<!-- --><script>alert(1)</script>',
	'<title></title><script>alert(1)</script>',
];

for (const html of foreign) {
	test(`${html} is told`, () => {
		assert.notDeepEqual(foreignCode(html), []);
	});
}

test('what Markdown makes is not told', () => {
	const html = `<p title="<script>alert(1)</script>">&lt;img onerror=alert(1)&gt;</p>
<!-- <script>alert(1)</script> --><title><script></title>
<a href="https://example.org/?a=javascript:">x</a><a href="mailto:a@example.org">x</a>
<a href="#a">x</a><a href="/docker/">x</a><img src="/x.png" alt="onerror=alert(1)">`;
	assert.deepEqual(foreignCode(html), []);
});

test('scripts and forms of our own may be let through', () => {
	const html = '<script src="/a.js"></script><form action="/search/"></form>';
	const isOurScript = ({ address }: { address: string | undefined }) => address === '/a.js';
	assert.deepEqual(foreignCode(html, { isOurScript, forms: true }), []);
	assert.equal(foreignCode(html).length, 2);
});
