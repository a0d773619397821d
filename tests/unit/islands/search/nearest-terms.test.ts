import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestTerms } from '../../../../src/islands/search/nearest-terms.ts';

const glossary: [string, ...string[]][] = [
	['load-balancer', 'load balancer', 'ALB'],
	['layer', 'layer', 'image layer'],
	['volume', 'volume'],
	['volume-driver', 'volume driver'],
	['vxlan', 'VXLAN', 'virtual extensible LAN'],
];

const ids = (asked: string) => nearestTerms(asked, glossary).map(([id]) => id);

test('the terms that look most like what was asked come first', () => {
	assert.deepEqual(ids('volumen'), ['volume', 'volume-driver']);
	assert.deepEqual(ids('load balancing'), ['load-balancer']);
});

test('one word of several is enough', () => {
	assert.equal(ids('bake a layered cake')[0], 'layer');
});

test('a term is near under any of its names', () => {
	assert.deepEqual(ids('image layering'), ['layer']);
});

test('what is like no term has none near', () => {
	assert.deepEqual(ids('ansible'), []);
	assert.deepEqual(ids('zzz'), []);
	assert.deepEqual(ids(''), []);
});
