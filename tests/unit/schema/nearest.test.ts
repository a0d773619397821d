import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from '../../../src/schema/nearest.ts';

test('the nearest word is the one with the fewest letters changed', () => {
	assert.equal(nearest('docker-imags', ['docker-intro', 'docker-images']), 'docker-images');
	assert.equal(nearest('labs', ['video', 'lab', 'tutorial']), 'lab');
});

test('two neighbouring letters that changed places are near', () => {
	assert.equal(nearest('titel', ['summary', 'title']), 'title');
	assert.equal(nearest('pul', ['plu', 'pxy']), 'plu');
	assert.equal(nearest('dcoker', ['doer', 'docker']), 'docker');
});

test('capitals make no difference', () => {
	assert.equal(nearest('NOTE', ['note']), 'note');
});

test('in a short word one letter may differ, in a long one a third of them', () => {
	assert.equal(nearest('ab', ['cd']), undefined);
	assert.equal(nearest('ab', ['ac']), 'ac');
	assert.equal(nearest('containerization', ['containerisatoin']), 'containerisatoin');
	assert.equal(nearest('orchestration', ['registry']), undefined);
	assert.equal(nearest('abcdefghijkl', ['abcdefghwxyz']), 'abcdefghwxyz');
	assert.equal(nearest('abcdefghijkl', ['abcdefgvwxyz']), undefined);
});

test('of two equally near words the first is taken', () => {
	assert.equal(nearest('cat', ['bat', 'rat']), 'bat');
});

test('the question is a sentence of its own, or nothing', () => {
	assert.equal(didYouMean('titel', ['title']), ' Did you mean title?');
	assert.equal(didYouMean('xyz', ['title']), '');
});
