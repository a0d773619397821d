import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robotsText } from '../../../src/course/robots-text.ts';

test('robots may read everything, and are told of the sitemap where there is one', () => {
	assert.equal(robotsText(undefined), 'User-agent: *\nAllow: /\n');
	assert.equal(
		robotsText('https://notes.example/sitemap-index.xml'),
		'User-agent: *\nAllow: /\n\nSitemap: https://notes.example/sitemap-index.xml\n',
	);
});
