import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewImport, readStudyFile, writeStudyFile } from '../../../src/study/study-file.ts';
import { emptyRecord } from '../../../src/study/record.ts';
import { mergeRecords } from '../../../src/study/merge-records.ts';
import { randomRecord } from './random-record.ts';

const now = '2026-12-01T08:00:00.000Z';
const [first, second] = ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z'];

test('a file holds all of a record', () => {
	for (let seed = 0; seed < 200; seed += 1) {
		const record = randomRecord(seed);
		const read = readStudyFile(writeStudyFile(record, now), now);
		assert.deepEqual(read, { kind: 'record', record, damages: [] }, `seed ${seed}`);
	}
});

test('a file can be read by a person: a line for each fact, notes by name', () => {
	const record = {
		answers: {
			'b/two#q': { [second]: 'easy' as const, [first]: 'again' as const },
		},
		marks: {
			'b/two': { state: 'partly' as const, at: second },
			'a/one': { state: 'done' as const, at: first },
		},
	};
	assert.equal(
		writeStudyFile(record, now),
		`{
	"format": "study-record",
	"saved": "${now}",
	"version": 2,
	"progress": {
		"a/one": {
			"state": "done",
			"at": "${first}"
		},
		"b/two": {
			"state": "partly",
			"at": "${second}"
		}
	},
	"answers": {
		"b/two#q": {
			"${first}": "again",
			"${second}": "easy"
		}
	}
}
`,
	);
});

test('a file that is damaged, another or of a later version is refused', () => {
	const whole = writeStudyFile(randomRecord(7), now);
	assert.equal(readStudyFile(whole.slice(0, -20), now).kind, 'not-json');
	assert.equal(readStudyFile('', now).kind, 'not-json');
	for (const other of ['{"version":1,"progress":{}}', '[]', 'null', '"study-record"']) {
		assert.equal(readStudyFile(other, now).kind, 'other-file', other);
	}
	assert.equal(readStudyFile('{"format":"study-record","version":9}', now).kind, 'newer');
	assert.equal(readStudyFile('{"format":"study-record","version":1}', now).kind, 'damaged');
	assert.equal(readStudyFile(' '.repeat(5_000_001), now).kind, 'too-long');
});

test('a time still to come counts as now, so that it does not outlive what is said later', () => {
	const text = writeStudyFile(
		{
			...emptyRecord,
			marks: { 'a/one': { state: 'done', at: '9999-12-31T23:59:59.999Z' } },
			place: { note: 'a/one', heading: 'x', text: 'X', at: '2027-01-01T00:00:00.000Z' },
		},
		now,
	);
	const read = readStudyFile(text, now);
	assert.equal(read.kind, 'record');
	assert.equal(read.record.marks['a/one']?.at, now);
	assert.equal(read.record.place?.at, now);
});

test('a preview tells what would change, what is the same and what stays', () => {
	const own = {
		answers: { 'a/same#q': { [first]: 'good' as const } },
		marks: {
			'a/same': { state: 'done' as const, at: first },
			'a/newer-here': { state: 'todo' as const, at: second },
			'a/newer-there': { state: 'partly' as const, at: first },
			'a/only-here': { state: 'done' as const, at: first },
		},
	};
	const file = {
		answers: { 'a/same#q': { [first]: 'good' as const, [second]: 'good' as const } },
		marks: {
			'a/same': { state: 'done' as const, at: second },
			'a/newer-here': { state: 'done' as const, at: first },
			'a/newer-there': { state: 'done' as const, at: second },
			'a/only-there': { state: 'partly' as const, at: first },
		},
		place: { note: 'a/same', heading: 'x', text: 'X', at: first },
	};
	assert.deepEqual(previewImport(own, file), {
		merged: mergeRecords(own, file),
		changes: [
			{ note: 'a/newer-there', from: 'partly', to: 'done', at: second },
			{ note: 'a/only-there', from: 'todo', to: 'partly', at: first },
		],
		same: 1,
		older: 1,
		answers: 1,
		movesPlace: true,
	});
	assert.deepEqual(previewImport(own, own).changes, []);
	assert.equal(previewImport(own, own).movesPlace, false);
});
