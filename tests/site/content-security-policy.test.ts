// The gate over the finished pages: what the notes' safe lane lets through must not run here either.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { HtmlElement } from 'html-validate';
import { attribute, pages } from './support/site.ts';

/** Types of a script that a browser runs, or takes orders from; any other is data. */
const programs = ['', 'module', 'text/javascript', 'importmap', 'speculationrules'];

test('every page carries its policy before anything it speaks of', () => {
	const late = pages.filter(({ document }) => {
		const first = document
			.querySelector('head')
			?.childElements.find((element) => !element.hasAttribute('charset'));
		return first?.getAttributeValue('http-equiv') !== 'content-security-policy';
	});
	assert.deepEqual(late.map(addressOf), []);
});

test('the policy refuses by default, and lets in files of this site only', () => {
	for (const { address, document } of pages) {
		const policy = policyOf(document);
		assert.deepEqual(policy.get('default-src'), ["'none'"], address);
		assert.deepEqual(policy.get('base-uri'), ["'none'"], address);
		const typed = ['require-trusted-types-for', 'trusted-types'];
		const sources = new Set(
			[...policy].flatMap(([name, values]) => (typed.includes(name) ? [] : values)),
		);
		const allowed = /^'(?:none|self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/;
		assert.deepEqual(
			[...sources].filter((source) => !allowed.test(source)),
			[],
			address,
		);
	}
});

test('no page may make markup or code of text but by one policy of Trusted Types, offline', () => {
	for (const { address, document } of pages) {
		const policy = policyOf(document);
		assert.deepEqual(policy.get('require-trusted-types-for'), ["'script'"], address);
		assert.deepEqual(policy.get('trusted-types'), ['offline'], address);
	}
});

test('every script and style that stands in a page has its hash in the policy', () => {
	const without = pages.flatMap(({ address, html, document }) => {
		const policy = policyOf(document);
		return inlineTexts(html).flatMap(({ name, type, text }) => {
			if (name === 'script' && !programs.includes(type)) return [];
			const allowed = policy.get(`${name}-src`)?.includes(hashOf(text));
			return allowed ? [] : `${address} <${name}> ${text.slice(0, 60)}`;
		});
	});
	assert.deepEqual(without, []);
});

test('no element carries a style or a handler of its own', () => {
	const found = pages.flatMap(({ address, document }) =>
		all(document).flatMap((element) =>
			element.attributes
				.filter(({ key }) => key === 'style' || key.startsWith('on'))
				.map(({ key }) => `${address} <${element.tagName} ${key}>`),
		),
	);
	assert.deepEqual(found, []);
});

test('no link runs a script', () => {
	const found = pages.flatMap(({ address, document }) =>
		all(document)
			.flatMap((element) =>
				['href', 'src', 'action', 'formaction'].map((name) => attribute(element, name)),
			)
			.filter((value) => value !== undefined && /^\s*(?:javascript|data|vbscript):/i.test(value))
			.map((value) => `${address} ${value ?? ''}`),
	);
	assert.deepEqual(found, []);
});

test('no page holds a frame, an object or a base', () => {
	const found = pages.flatMap(({ address, document }) =>
		document
			.querySelectorAll('iframe, frame, object, embed, base')
			.map(({ tagName }) => `${address} <${tagName}>`),
	);
	assert.deepEqual(found, []);
});

function policyOf(document: HtmlElement): Map<string, string[]> {
	const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
	const policy = (meta && attribute(meta, 'content')) ?? '';
	return new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		}),
	);
}

/** Inline scripts and styles with their text to the byte, which is what a hash is made of. */
function inlineTexts(html: string): { name: string; type: string; text: string }[] {
	return [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi)]
		.filter(([, , attributes = '']) => !/\ssrc\s*=/.test(attributes))
		.map(([, name = '', attributes = '', text = '']) => ({
			name: name.toLowerCase(),
			type: /\stype=["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? '',
			text,
		}));
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function all(element: HtmlElement): HtmlElement[] {
	return [element, ...element.childElements.flatMap(all)];
}

function addressOf({ address }: { address: string }): string {
	return address;
}
