import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../checks/run.ts';

const contentDir = path.resolve(import.meta.dirname, '../../fixtures/two-languages');

test('the check finds nothing in a German course with a translated note', async () => {
	const { findings, notes } = await runCheck({ contentDir, today: '2026-11-22' });
	assert.deepEqual(findings, []);
	assert.equal(notes, 4);
});
