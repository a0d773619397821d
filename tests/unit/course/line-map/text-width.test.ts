import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakText, shortenText, textWidth } from '../../../../src/course/line-map/text-width.ts';

test('a text that fits stays in one line', () => {
	assert.deepEqual(breakText('Docker images', 10, 65), ['Docker images']);
});

test('a text that does not fit is broken into the two lines nearest to equal', () => {
	assert.deepEqual(breakText('Docker in three tasks', 10, 60), ['Docker in', 'three tasks']);
});

test('a text that fits in no two lines is given up', () => {
	assert.equal(breakText('Docker in three tasks', 10, 50), null);
	assert.equal(breakText('Orchestration', 10, 50), null);
});

test('characters that fill a square are wider and may be parted anywhere', () => {
	assert.equal(textWidth('容器', 10), 20);
	assert.deepEqual(breakText('容器编排', 10, 25), ['容器', '编排']);
});

test('a shortened text fits with its ellipsis, and nothing is left where nothing fits', () => {
	assert.equal(shortenText('VMs vs containers', 10, 40), 'VMs vs…');
	assert.equal(shortenText('VMs', 10, 40), 'VMs');
	assert.equal(shortenText('VMs', 10, 4), '');
});
