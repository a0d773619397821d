import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRecord, type Migration } from '../../../src/study/parse-record.ts';
import { writeRecord } from '../../../src/study/write-record.ts';
import { randomRecord } from './random-record.ts';

const at = '2026-11-01T08:00:00.000Z';

test('reads what it wrote', () => {
	for (let seed = 0; seed < 200; seed += 1) {
		const record = randomRecord(seed);
		const read = parseRecord(writeRecord(record));
		assert.deepEqual(read, { kind: 'record', record, damages: [] }, `seed ${seed}`);
	}
});

test('what is no record is damaged, whatever it is', () => {
	const texts = ['', '{', 'null', '[]', '3', '"x"', '{}', '{"version":"1","progress":{}}'];
	const shapes = ['{"version":0,"progress":{}}', '{"version":1}', '{"version":1,"progress":[]}'];
	for (const text of [...texts, ...shapes, '{"version":1.5,"progress":{}}']) {
		assert.deepEqual(parseRecord(text), { kind: 'damaged' }, text);
	}
});

test('a later version is left alone', () => {
	assert.deepEqual(parseRecord('{"version":3,"anything":[]}'), { kind: 'newer' });
});

test('a damaged item is left out and named, and all others are kept', () => {
	const good = { state: 'done', at };
	const progress = {
		'docker/good': good,
		'no-module': good,
		'A/B': good,
		'a/b/c': good,
		'a/not-a-mark': 'done',
		'a/no-state': { at },
		'a/other-state': { state: 'finished', at },
		'a/no-time': { state: 'done' },
		'a/day-only': { state: 'done', at: '2026-11-01' },
		'a/no-such-day': { state: 'done', at: '2026-02-31T08:00:00.000Z' },
		'a/far': { state: 'done', at: '+012026-01-01T00:00:00.000Z' },
	};
	const read = parseRecord(JSON.stringify({ version: 1, progress, place: { note: 'a/b' } }));
	assert.equal(read.kind, 'record');
	assert.deepEqual(read.record, { marks: { 'docker/good': good }, answers: {} });
	assert.deepEqual(
		read.damages.map(({ item, problem }) => [item, problem]),
		[
			['no-module', 'note'],
			['A/B', 'note'],
			['a/b/c', 'note'],
			['a/not-a-mark', 'state'],
			['a/no-state', 'state'],
			['a/other-state', 'state'],
			['a/no-time', 'time'],
			['a/day-only', 'time'],
			['a/no-such-day', 'time'],
			['a/far', 'time'],
			['place', 'place'],
		],
	);
});

test('a record of version 1 is read as one without answers', () => {
	const marks = { 'a/one': { state: 'done', at } };
	assert.deepEqual(parseRecord(JSON.stringify({ version: 1, progress: marks })), {
		kind: 'record',
		record: { marks, answers: {} },
		damages: [],
	});
});

test('a damaged answer is left out and its question named, and all others are kept', () => {
	const answers = {
		'docker/good#first': { [at]: 'good' },
		'docker/good#partly': { [at]: 'easy', '2026-11-01': 'easy', [`+${at}`]: 'hard' },
		'docker/good#other-grade': { [at]: 'perfect' },
		'docker/good#list': ['good'],
		'docker/good#empty': {},
		'docker/good': { [at]: 'good' },
		'docker/good#a#b': { [at]: 'good' },
		__proto__x: 3,
	};
	const text = JSON.stringify({ version: 2, progress: {}, answers });
	const read = parseRecord(text.replace('__proto__x', '__proto__'));
	assert.equal(read.kind, 'record');
	assert.deepEqual(read.record.answers, {
		'docker/good#first': { [at]: 'good' },
		'docker/good#partly': { [at]: 'easy' },
	});
	assert.deepEqual(
		read.damages,
		[
			'docker/good#partly',
			'docker/good#other-grade',
			'docker/good#list',
			'docker/good#empty',
			'docker/good',
			'docker/good#a#b',
			'__proto__',
		].map((item) => ({ item, problem: 'answer' })),
	);
});

test('answers that are none cost no mark', () => {
	const marks = { 'a/one': { state: 'done', at } };
	for (const answers of [undefined, null, [], 'good']) {
		const read = parseRecord(JSON.stringify({ version: 2, progress: marks, answers }));
		assert.equal(read.kind, 'record');
		assert.deepEqual(read.record, { marks, answers: {} });
		assert.deepEqual(read.damages, [{ item: 'answers', problem: 'answer' }]);
	}
});

test('a name that objects have by themselves is a damaged item, not a mark', () => {
	const text = `{"version":1,"progress":{"__proto__":{"state":"done","at":"${at}"},"constructor":1}}`;
	const read = parseRecord(text);
	assert.equal(read.kind, 'record');
	assert.deepEqual(Object.keys(read.record.marks), []);
	assert.deepEqual(
		read.damages.map(({ item }) => item),
		['__proto__', 'constructor'],
	);
});

test('an older version takes every step to this one, in order', () => {
	const rename: Migration = ({ done }) => ({ list: done });
	const spread: Migration = ({ list }) => ({
		progress: Object.fromEntries((list as string[]).map((id) => [id, { state: 'done', at }])),
		answers: {},
	});
	const steps = [rename, spread];
	const marks = { 'a/one': { state: 'done', at } };
	for (const older of [
		{ version: 1, done: ['a/one'] },
		{ version: 2, list: ['a/one'] },
		{ version: 3, progress: marks, answers: {} },
	]) {
		const read = parseRecord(JSON.stringify(older), steps);
		assert.deepEqual(read, { kind: 'record', record: { marks, answers: {} }, damages: [] });
	}
	assert.deepEqual(parseRecord('{"version":4}', steps), { kind: 'newer' });
	assert.deepEqual(parseRecord('{"version":1,"done":3}', [rename, () => ({ progress: 3 })]), {
		kind: 'damaged',
	});
});
