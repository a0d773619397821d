import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readsHeadersFile } from '../../../../src/integrations/host-files.ts';

test('_headers is written in the builds of Netlify and Cloudflare, and where it is asked for', () => {
	for (const env of [
		{ NETLIFY: 'true' },
		{ CF_PAGES: '1' },
		{ WORKERS_CI: '1' },
		{ HOST_FILES: 'on' },
	]) {
		assert.equal(readsHeadersFile({ CI: 'true', ...env }), true, JSON.stringify(env));
	}
});

test('_headers is left out anywhere else, as in the preview of a pull request', () => {
	assert.equal(readsHeadersFile({ CI: 'true', GITHUB_ACTIONS: 'true' }), false);
	assert.equal(readsHeadersFile({ HOST_FILES: 'off', NETLIFY: '' }), false);
});
