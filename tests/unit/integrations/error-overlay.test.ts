import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../checks/finding.ts';
import { overlayPayload } from '../../../src/integrations/error-overlay.ts';

const finding: Finding = {
	id: 'unsafe-html',
	severity: 'error',
	file: 'content/docker/a.mdx',
	line: 3,
	column: 1,
	message: 'Unexpected HTML <img src=x onerror="alert(1)">, expected Markdown.',
	fix: 'Write `![what it shows](./x.svg)`.',
	help: 'docs/errors.md#unsafe-html',
};

test('the overlay shows what a note says as text, never as HTML of its own', () => {
	const { message } = overlayPayload([finding]).err;
	assert.ok(message.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'));
	assert.doesNotMatch(message, /<(?!\/?(?:p|code|br)>)/);
});

test('the overlay keeps the cure as it is written, with its place before it', () => {
	const { message, title } = overlayPayload([finding, { ...finding, line: 9 }]).err;
	assert.ok(message.includes('`![what it shows](./x.svg)`'));
	assert.match(message, /<code>content\/docker\/a\.mdx:9:1<\/code>.*`!\[what it shows/);
	assert.equal(title, '2 errors in 1 file');
});
