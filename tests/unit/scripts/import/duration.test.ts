import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimedTitle, readTimeLine, sayDuration } from '../../../../scripts/import/duration.ts';

const lines: readonly [line: string, minutes: number][] = [
	['Time: 20 min.', 20],
	['Time: 90min', 90],
	['**Time:** 60 min', 60],
	['- 45 min', 45],
	['took ~15 min', 15],
	['_It took me about 15 minutes_', 15],
	['time taken: 20 mins', 20],
	['Time spent - 1h', 60],
	['1 hour 30', 90],
	['(1h30)', 90],
	['Duration: 1 hr 15 min', 75],
	['2 hours and 5 minutes', 125],
	['1.5 hours', 90],
	['half an hour', 30],
	['Took an hour and a half', 90],
	['> Time = 10m', 10],
	['Time:\u00A025 min in total', 25],
	["5'", 5],
];
for (const [line, minutes] of lines) {
	test(`"${line}" tells ${minutes} minutes`, () => {
		assert.deepEqual(readTimeLine(line), { minutes });
	});
}

test('a range keeps both ends, and its middle stands for it', () => {
	const minutes = { minutes: 18, range: { least: 15, most: 20 } };
	assert.deepEqual(readTimeLine('Time: 15-20 min'), minutes);
	assert.equal(sayDuration(minutes), '15–20 min');
	assert.deepEqual(readTimeLine('1 to 2 hours'), {
		minutes: 90,
		range: { least: 60, most: 120 },
	});
});

test('a line that says anything else is no time', () => {
	for (const line of [
		'The video of 20 min is long',
		'20',
		'20 mb',
		'Time: a while',
		'0 min',
		'2000 min',
		'at 10:30',
		'Wait 5 minutes and try again',
		'Time: 20-10 min',
		'',
	]) {
		assert.equal(readTimeLine(line), undefined, line);
	}
});

const titles: readonly [line: string, title: string, minutes: number][] = [
	['Why Docker - 10 min', 'Why Docker', 10],
	['What are Containers? - 18 min', 'What are Containers?', 18],
	['Kubernetes++ – 60 min', 'Kubernetes++', 60],
	['Intro to S3 (took 30 min)', 'Intro to S3', 30],
	['AWS: Launch A VM: 15 min', 'AWS: Launch A VM', 15],
	['Swarm mode [~ 1h]', 'Swarm mode', 60],
	['Docker intro took about 1 hour', 'Docker intro', 60],
	['**Volumes**, 5 mins', 'Volumes', 5],
];
for (const [line, title, minutes] of titles) {
	test(`"${line}" is "${title}" with ${minutes} minutes`, () => {
		assert.deepEqual(readTimedTitle(line), { title, time: { minutes } });
	});
}

test('a time alone is no title, nor is a sentence with a time in it', () => {
	for (const line of [
		'Time: 20 min',
		'took 5 min',
		'- 45 min',
		'Pulling takes 5 min here',
		'A - B',
	]) {
		assert.equal(readTimedTitle(line), undefined, line);
	}
});
