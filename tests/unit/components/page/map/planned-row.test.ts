import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plannedRow } from '../../../../../src/components/page/map/planned-row.ts';
import { sampleCourse } from '../../../course/sample-course.ts';

const [module] = sampleCourse(['a'], []).modules;
assert.ok(module);

test('a module in preparation shows its summary after a short open line', () => {
	const row = plannedRow({ from: 100, module }, { width: 1152 });
	assert.equal(row.summary, module.summary);
	assert.ok(row.to > 100 && row.from > row.to && row.end > row.from);
});

test('a summary too long for the map is shortened to end within it', () => {
	const long = { ...module, summary: 'A summary of many words. '.repeat(8).trim() };
	const row = plannedRow({ from: 100, module: long }, { width: 1152 });
	assert.match(row.summary, /^A summary .*…$/);
	assert.ok(row.end <= 1152);
});
