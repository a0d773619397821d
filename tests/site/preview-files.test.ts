import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteFiles } from '../../scripts/pull-request/site-files.mjs';
import { siteFolder } from './support/site.ts';

test('the preview of a pull request takes every file that the site is built of', () => {
	assert.deepEqual(siteFiles(siteFolder).reasons, []);
});
