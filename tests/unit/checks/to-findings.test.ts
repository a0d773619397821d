import type { FaultId } from '../../../src/schema/fault-ids.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorAt, warningAt } from '../../../checks/placed-fault.ts';
import { toFindings } from '../../../checks/to-findings.ts';

const fault = (line: number, message = 'Unexpected x, expected y.', id: FaultId = 'heading-h1') =>
	errorAt('a.mdx', { line, column: 1 }, { id, message, fix: 'Remove it.' });

test('a word that goes on for pages is cut, and so is a message', () => {
	const [word, words] = toFindings('content', [
		fault(1, `Unexpected ${'x'.repeat(40_000)}, expected y.`),
		fault(2, 'Unexpected '.repeat(4000)),
	]);
	assert.match(word?.message ?? '', /^Unexpected x{299}… expected y\.$/);
	assert.equal(words?.message.length, 1000);
});

test('of faults of one kind in a file the first hundred are told, and how many more there are', () => {
	const faults = Array.from({ length: 250 }, (_, at) => fault(250 - at));
	const findings = toFindings('content', [...faults, fault(7, 'Unexpected z.', 'heading-id')]);
	assert.equal(findings.length, 101);
	assert.deepEqual(
		findings.slice(-2).map(({ line }) => line),
		[99, 100],
	);
	assert.match(findings.at(-1)?.message ?? '', / There are 150 more of these in the file\.$/);
	assert.doesNotMatch(findings.at(-2)?.message ?? '', /more of these/);
});

test('what is not told is mended all the same', () => {
	const faults = Array.from({ length: 150 }, (_, at) => ({
		...fault(at + 1),
		mends: [{ line: at + 1, column: 1, length: 1, text: '' }],
	}));
	const mends = toFindings('content', faults).flatMap((finding) => finding.mends ?? []);
	assert.deepEqual(
		mends.map(({ line }) => line),
		faults.map(({ line }) => line),
	);
});

test('errors are not hidden behind warnings of the same kind', () => {
	const said = { id: 'policy-missing', message: 'Unexpected x.', fix: 'Remove it.' } as const;
	const warnings = Array.from({ length: 150 }, (_, at) =>
		warningAt('a.mdx', { line: at + 1, column: 1 }, said),
	);
	const findings = toFindings('content', [
		...warnings,
		errorAt('a.mdx', { line: 200, column: 1 }, said),
	]);
	assert.deepEqual([findings.length, findings.at(-1)?.severity], [101, 'error']);
});

test('a finding says where its fault is explained', () => {
	const [finding] = toFindings('content', [fault(1)]);
	assert.equal(finding?.help, 'docs/errors.md#heading-h1');
});
