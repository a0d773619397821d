// Reads every file of the finished site, whatever it is: the last line after the notes' safe lane.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { partAsked } from '../../src/layouts/part-asked.ts';
import { foreignIn, type OwnSite } from '../support/foreign-files.ts';
import { base, fileAt, pages, siteAddress, siteFolder } from './support/site.ts';

const [page] = pages;
assert.ok(page);
/** The programs that stand in pages themselves: against a flash in each, against a jump in long ones. */
const inline = [/<script>([^<]*)<\/script>/.exec(page.html)?.[1], partAsked];

const site: OwnSite = {
	base,
	address: siteAddress,
	isOurScript: ({ address, type, text }) => {
		if (address === undefined) return type === 'application/ld+json' || inline.includes(text);
		return address.startsWith(`${base}_astro/`) && fileAt(address) !== undefined;
	},
};

test('no file of the site holds code or frames that are not its own, or loads from elsewhere', () => {
	const files = globSync('**/*', { cwd: siteFolder, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => path.relative(siteFolder, path.join(entry.parentPath, entry.name)));
	assert.ok(files.length > 100);
	const foreign = files.flatMap((file) =>
		foreignIn(file, readFileSync(path.join(siteFolder, file)), site).map(
			(what) => `${file}: ${what}`,
		),
	);
	assert.deepEqual(foreign, []);
});
