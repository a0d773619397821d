import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyLink, classifyPicture } from '../../../src/notes/links.ts';

const from = 'garden/roses.mdx';
const link = (href: string) => classifyLink(href, from);
const refusal = (href: string) => {
	const target = link(href);
	return target.kind === 'refused' ? target.id : target.kind;
};

test('https and mailto lead away', () => {
	assert.deepEqual(link('https://example.org/a?b#c'), {
		kind: 'external',
		href: 'https://example.org/a?b#c',
	});
	assert.equal(link('mailto:rose@example.org').kind, 'external');
	assert.equal(link('HTTPS://EXAMPLE.ORG').kind, 'external');
});

test('a note is found by the path of its file or by its address', () => {
	assert.deepEqual(link('./soil.mdx'), {
		kind: 'note',
		id: 'garden/soil',
		anchor: '',
		file: 'garden/soil.mdx',
	});
	assert.deepEqual(link('../tools/spade.md#dig'), {
		kind: 'note',
		id: 'tools/spade',
		anchor: 'dig',
		file: 'tools/spade.md',
	});
	assert.deepEqual(link('/tools/spade/#dig'), { kind: 'note', id: 'tools/spade', anchor: 'dig' });
});

test('a place in the same note, a module and the site itself are found', () => {
	assert.deepEqual(link('#water'), { kind: 'anchor', anchor: 'water' });
	assert.deepEqual(link('#gr%C3%B6%C3%9Fe'), { kind: 'anchor', anchor: 'größe' });
	assert.deepEqual(link('/tools/'), { kind: 'module', id: 'tools', anchor: '' });
	assert.deepEqual(link('/'), { kind: 'page', path: '/', anchor: '' });
});

test('an address that runs code is unsafe in every disguise, and so is one of a file, FTP or a socket', () => {
	for (const href of [
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\tscript:alert(1)',
		'java\nscript:alert(1)',
		'\u0001javascript:alert(1)',
		'java%0Ascript:alert(1)',
		'%6Aavascript:alert(1)',
		'javascript%3Aalert(1)',
		'vbscript:msgbox(1)',
		'data:text/html,x',
		'blob:https://example.org/1',
		'file:///etc/passwd',
		'ftp://example.org/',
		'ws://example.org/',
	]) {
		assert.equal(refusal(href), 'unsafe-link', href);
	}
});

test('an address that hides where it leads is unsafe', () => {
	assert.equal(refusal('https://docs.example.org@evil.example/'), 'unsafe-link');
	assert.equal(refusal('https://user:word@example.org/'), 'unsafe-link');
});

test('http is refused, and the reader’s own machine gets its own cure', () => {
	const cure = (href: string) => {
		const target = link(href);
		return target.kind === 'refused' ? target.fix : '';
	};
	for (const href of ['http://localhost:8080', 'http://127.0.0.1/', 'http://192.168.0.1/']) {
		assert.equal(refusal(href), 'link-http');
		assert.equal(cure(href), 'Put it in `backticks`.');
	}
	assert.equal(refusal('http://localhost.example.org/'), 'link-http');
	assert.match(cure('http://localhost.example.org/'), /^Write https:/);
});

test('an external address names a whole host that others can reach', () => {
	for (const href of [
		'https://https://example.org/',
		'https://docs/',
		'https://example.org /a',
		'https://192.0.2.1/',
		'https://localhost:8443/',
	]) {
		assert.equal(refusal(href), 'link-address', href);
	}
	const local = link('https://localhost:8443/');
	assert.equal(local.kind === 'refused' && local.fix, 'Put it in `backticks`.');
	for (const href of [
		'https://xn--mnchen-3ya.example/',
		'https://a.b-c.example:8080/%20?d=e f#g',
	]) {
		assert.equal(refusal(href.replace(' ', '%20')), 'external', href);
	}
});

test('what the site could not follow is refused', () => {
	for (const href of [
		'',
		'#',
		'https:example.org',
		'https://',
		'//example.org/',
		'\\\\example.org\\',
		'/garden/roses',
		'/garden/../tools/',
		'./soil.mdx?x',
		'../../README.md',
		'../../../../etc/passwd',
		'./soil',
		'./picture.svg',
		'./evil.mjs',
		'soil.html',
		'%2e%2e/%2e%2e/x.mdx',
		'.hidden.mdx',
	]) {
		assert.equal(refusal(href), 'link-address', href);
	}
});

test('a site path without its last / is refused with the whole cure', () => {
	const target = link('/garden/roses#water');
	assert.equal(target.kind === 'refused' && target.fix, 'Write /garden/roses/#water.');
});

test('a picture lies beside its note', () => {
	assert.deepEqual(classifyPicture('./rose.svg', from), { file: 'garden/rose.svg' });
	assert.deepEqual(classifyPicture('rose.webp', from), { file: 'garden/rose.webp' });
	assert.deepEqual(classifyPicture('./rose.svg', 'garden/de/roses.mdx'), {
		file: 'garden/de/rose.svg',
	});
});

test('a picture of another place, type or form of name is refused', () => {
	for (const source of [
		'',
		'./evil.mjs',
		'./rose.svg?raw',
		'./rose.svg#x',
		'/garden/rose.svg',
		'../tools/rose.svg',
		'..%2F..%2Fetc%2Fpasswd',
		'https://example.org/rose.svg',
		'//example.org/rose.svg',
		'data:image/png;base64,AAAA',
		'javascript:x.svg',
		'.\\rose.svg',
		'./.rose.svg',
		'./sub/rose.svg',
		'./Rose.svg',
	]) {
		assert.ok('kind' in classifyPicture(source, from), source);
	}
});

test('a path that a browser would read as another site is refused, however it is written', () => {
	for (const href of [
		'//example.org/',
		'/\\example.org/',
		'/%09/example.org/',
		'/%2Fexample.org/',
	]) {
		assert.equal(refusal(href), 'link-address', href);
	}
});

test('a space in the path of an address may be written or encoded', () => {
	for (const space of [' ', '\u00A0', '\uFEFF']) {
		for (const written of [space, encodeURIComponent(space)]) {
			assert.equal(refusal(`https://example.org/a${written}b`), 'external');
		}
	}
});

test('a link to nothing is refused', () => {
	for (const href of ['', '#']) {
		const target = link(href);
		assert.equal(target.kind, 'refused');
		assert.match(target.fix, /^Write where the link leads\./);
	}
});

test('an anchor that is encoded wrongly is taken as it stands', () => {
	assert.deepEqual(link('#100%'), { kind: 'anchor', anchor: '100%' });
});
