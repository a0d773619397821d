// docs/for-programs.md promises addresses; this holds the finished site to them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { base, fileAt, notePages, siteFolder } from './support/site.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/for-programs.md'), 'utf8');
const [table = ''] = guide.slice(guide.indexOf('| address')).split('\n\n');
/** The first cells of its rows, with what they name. */
const rows = table
	.split('\n')
	.slice(2)
	.map((row) => row.split('|')[1] ?? '')
	.map((cell) => ({
		addresses: [...cell.matchAll(/`\/([^`]+)`/g)].map(([, address = '']) => address),
		needsAddress: cell.includes('¹'),
	}));
/** Whether the site was built with its address, without which some files are not made. */
const knowsAddress = fileAt(`${base}feed.xml`) !== undefined;

test('every address that the guide for programs names is there, for every note', () => {
	assert.ok(rows.length > 5);
	const promised = rows.filter(({ needsAddress }) => knowsAddress || !needsAddress);
	const addresses = promised.flatMap((row) => row.addresses).flatMap(forEveryNote);
	assert.deepEqual(
		addresses.filter((address) => !fileAt(address)),
		[],
	);
});

const skip = knowsAddress && 'the site knows its address';

test('a site without an address has none of the files that need one', { skip }, () => {
	const withheld = rows.filter(({ needsAddress }) => needsAddress);
	assert.ok(withheld.length > 0);
	const addresses = withheld.flatMap((row) => row.addresses).flatMap(forEveryNote);
	assert.deepEqual(addresses.filter(fileAt), []);
});

test('the licence stands where the guide says', () => {
	const { licence } = JSON.parse(readFileSync(path.join(siteFolder, 'course.json'), 'utf8')) as {
		licence: { url: string };
	};
	const files = ['<module>/<note>.md', 'llms.txt', 'review/questions.json'].flatMap(forEveryNote);
	for (const address of [...files, ...(knowsAddress ? [`${base}feed.xml`] : [])]) {
		const file = fileAt(address);
		assert.ok(file && readFileSync(file, 'utf8').includes(licence.url), address);
	}
});

/** An address below the site's own path; of a note's, that of each note. */
function forEveryNote(address: string): string[] {
	if (!address.startsWith('<module>/<note>')) return [base + address];
	return notePages.map((page) =>
		page.address.replace(/\/$/, address.slice('<module>/<note>'.length)),
	);
}
