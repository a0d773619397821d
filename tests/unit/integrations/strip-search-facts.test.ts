import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripSearchFacts } from '../../../src/integrations/strip-search-facts.ts';

test('takes the facts for the search index out of a note page, and nothing else', async (t) => {
	const folder = await mkdtemp(join(tmpdir(), 'site-'));
	t.after(() => rm(folder, { recursive: true }));
	await mkdir(join(folder, 'docker/images'), { recursive: true });
	const file = join(folder, 'docker/images/index.html');
	const before = '<article data-pagefind-body><p>a &gt; b</p></article>';
	const facts = '<div hidden data-pagefind-body data-title="a > b" data-order="3"></div>';
	await writeFile(file, `${before}${facts}<footer></footer>`);

	await stripSearchFacts(folder);

	assert.equal(await readFile(file, 'utf8'), `${before}<footer></footer>`);
});
