import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, planInstall, unfinished } from '../../../../scripts/setup/stamp.mjs';

const manifest = { scripts: { start: 'a' }, dependencies: { astro: '7.3.5' } };
const print = (changes: object, lockFile = 'lock', system = 'linux x64') =>
	fingerprint(JSON.stringify({ ...manifest, ...changes }), lockFile, system);

test('what is to be installed changes with the packages, the lock file and the system', () => {
	assert.notEqual(print({}), print({ dependencies: { astro: '7.3.6' } }));
	assert.notEqual(print({}), print({ devDependencies: { sirv: '3.0.2' } }));
	assert.notEqual(print({}), print({}, 'another lock'));
	assert.notEqual(print({}), print({}, 'lock', 'darwin arm64'));
});

test('what is to be installed does not change with the scripts or the description', () => {
	assert.equal(print({}), print({ scripts: { start: 'b' }, description: 'notes' }));
});

test('nothing is installed when the stamp fits and no package is missing', () => {
	assert.equal(plan({}), 'nothing');
});

test('another stamp or a missing package asks for an update', () => {
	assert.equal(plan({ stamp: 'older' }), 'update');
	assert.equal(plan({ missing: ['zod'] }), 'update');
});

test('a bare checkout and an interrupted install ask for a clean install', () => {
	assert.equal(plan({ stamp: undefined, installedByHand: false }), 'clean');
	assert.equal(plan({ stamp: unfinished }), 'clean');
});

test('what npm itself installed is only brought up to date', () => {
	assert.equal(plan({ stamp: undefined }), 'update');
});

function plan(changes: Partial<Parameters<typeof planInstall>[0]>) {
	const ready = { fingerprint: 'now', stamp: 'now', installedByHand: true, missing: [] };
	return planInstall({ ...ready, ...changes });
}
