// Every package that package-lock.json names, those of other systems too, is free to use and to
// pass on. What a reader's browser gets is MIT, Apache-2.0 or as free.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

interface Locked {
	license?: string;
	dev?: boolean;
	link?: boolean;
}

const lock = JSON.parse(
	readFileSync(path.join(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages)
	.filter(([place]) => place !== '')
	.map(([place, { license }]) => ({ name: place.replace(/^.*node_modules\//, ''), license }));

/** Ask for nothing but that their text goes along. */
const free = [
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'OFL-1.1',
	'Python-2.0',
	'WTFPL',
];

/** Want changes to themselves to be published, or to be named with what is made of them. They are used as they come, and none is in the site. */
const shareAlike: Readonly<Record<string, RegExp>> = {
	'MPL-2.0': /^(?:lightningcss(?:-.+)?|axe-core|@axe-core\/.+|ical\.js)$/,
	'EPL-2.0': /^elkjs$/,
	'LGPL-3.0-or-later': /^@img\/sharp-.+$/,
	'CC-BY-4.0': /^caniuse-lite$/,
	'CC BY-SA 4.0': /^@cspell\/dict-en-common-misspellings$/,
};

/** Say their licence elsewhere than in package.json: MIT, in the repository that they come from. */
const saidElsewhere = ['@fig/autocomplete-helpers'];

test('every package has a licence that lets this project use it and pass it on', () => {
	assert.ok(packages.length > 300);
	const refused = packages.filter(({ name, license }) => {
		if (license === undefined) return !saidElsewhere.includes(name);
		// The choices of a package are its own users' to make.
		const choices = license.replaceAll(/[()]/g, '').split(' OR ');
		return !choices.some((choice) =>
			choice
				.split(' AND ')
				.every((one) => free.includes(one) || shareAlike[one]?.test(name) === true),
		);
	});
	assert.deepEqual(refused, []);
});
