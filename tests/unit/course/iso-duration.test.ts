import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDuration } from '../../../src/course/iso-duration.ts';

test('minutes are a duration as ISO 8601 writes it', () => {
	const written = [1, 45, 60, 90, 1440].map(isoDuration);
	assert.deepEqual(written, ['PT1M', 'PT45M', 'PT1H', 'PT1H30M', 'PT24H']);
});
