import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, daysBetween, wallClock } from '../../../src/study/local-time.ts';
import { grades, type Answers } from '../../../src/study/record.ts';
import { againMinutes, outcomes, schedulesAt } from '../../../src/study/review-schedule.ts';
import { randomRecord } from './random-record.ts';

const berlin = 'Europe/Berlin';
const evening = '2026-11-22T19:00:00.000Z';

/** The schedule of answers as it stands a second after the last of them. */
function schedule(answers: Answers, timeZone = berlin) {
	const last = Object.keys(answers).sort().at(-1) ?? evening;
	const now = new Date(Date.parse(last) + 1000).toISOString();
	return schedulesAt({ now, timeZone })(answers);
}

test('a question never answered has no schedule', () => {
	assert.equal(schedule({}), undefined);
});

test('an unknown answer comes again in ten minutes, a hard one in fifteen, others on a later day', () => {
	const { again, hard, good, easy } = outcomes({}, { now: evening, timeZone: berlin });
	assert.equal(again.moment, '2026-11-22T19:10:00.000Z');
	assert.equal(againMinutes, 10);
	assert.equal(hard.moment, '2026-11-22T19:15:00.000Z');
	assert.equal(good.moment, undefined);
	assert.ok(good.day > '2026-11-22', good.day);
	assert.ok(easy.day > good.day, easy.day);
});

test('an answer that was known better never comes again sooner', () => {
	for (let seed = 0; seed < 100; seed += 1) {
		for (const answers of Object.values(randomRecord(seed).answers)) {
			const when = outcomes(answers, { now: evening, timeZone: berlin });
			const order = grades.map((grade) => when[grade].moment ?? `${when[grade].day}T99`);
			assert.deepEqual(order, order.toSorted(), `seed ${seed}`);
		}
	}
});

test('answers known again and again come ever later, and one forgotten soon', () => {
	let answers: Answers = {};
	let now = evening;
	const pauses: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		answers = { ...answers, [now]: 'good' };
		const { day = '' } = schedule(answers) ?? {};
		pauses.push(daysBetween(now.slice(0, 10), day));
		now = `${day}T19:00:00.000Z`;
	}
	assert.deepEqual(
		pauses,
		pauses.toSorted((a, b) => a - b),
	);
	assert.ok((pauses.at(-1) ?? 0) > 60, pauses.join());
	const forgotten = schedule({ ...answers, [now]: 'again' });
	assert.equal(forgotten?.moment, new Date(Date.parse(now) + 600_000).toISOString());
});

test('the order in which answers are stored does not matter', () => {
	for (let seed = 0; seed < 100; seed += 1) {
		for (const answers of Object.values(randomRecord(seed).answers)) {
			const turned = Object.fromEntries(Object.entries(answers).reverse());
			assert.deepEqual(schedule(turned), schedule(answers), `seed ${seed}`);
		}
	}
});

test('days are the reader’s: what is late evening here is tomorrow elsewhere', () => {
	const late = { '2026-11-22T23:30:00.000Z': 'easy' } as const;
	const [here, there] = ['America/New_York', 'Pacific/Auckland'].map((zone) =>
		schedule(late, zone),
	);
	assert.equal(here?.begun, '2026-11-22');
	assert.equal(there?.begun, '2026-11-23');
	assert.equal(daysBetween(here.day, there.day), 1);
});

// Days of 23 and 25 hours, and one on which the clock goes back over midnight.
for (const [zone, before, change] of [
	['Europe/Berlin', '2026-03-27', '2026-03-29'],
	['Europe/Berlin', '2026-10-23', '2026-10-25'],
	['America/New_York', '2026-03-06', '2026-03-08'],
	['America/Asuncion', '2023-03-24', '2023-03-25'],
	['Atlantic/Azores', '2026-10-23', '2026-10-25'],
] as const) {
	test(`when the clock changes in ${zone} on ${change}, days stay whole days`, () => {
		const wallOf = wallClock(zone);
		// Every half hour of five days around the change, as an answer after one the evening before.
		for (let half = 0; half < 240; half += 1) {
			const at = new Date(Date.parse(`${before}T00:00:00Z`) + half * 1_800_000).toISOString();
			const first = { [at]: 'good' } as const;
			const begun = dayOf(wallOf(at));
			const once = schedule(first, zone);
			assert.equal(once?.begun, begun, at);
			assert.equal(daysBetween(begun, once.day), 2, at);
			const soonAfter = new Date(Date.parse(at) + 1_800_000).toISOString();
			const twice = schedule({ ...first, [soonAfter]: 'good' }, zone);
			assert.ok(daysBetween(begun, twice?.day ?? '') >= 1, at);
		}
	});
}

test('an answer from a clock that was an hour ahead counts as given now', () => {
	const answers = { '2026-11-22T20:00:00.000Z': 'good' } as const;
	const now = schedulesAt({ now: evening, timeZone: berlin })(answers);
	assert.equal(now?.last, evening);
	assert.equal(now.day, '2026-11-24');
});

test('an answer from a clock that was years ahead waits for its day, and blocks nothing', () => {
	const scheduleOf = schedulesAt({ now: evening, timeZone: berlin });
	const wrong = { '2099-01-01T00:00:00.000Z': 'easy' } as const;
	assert.equal(scheduleOf(wrong), undefined);
	const both = { ...wrong, '2026-11-22T18:00:00.000Z': 'good' } as const;
	assert.equal(scheduleOf(both)?.day, '2026-11-24');
});

test('with a clock in the past an answer counts, and the later ones again when it is put right', () => {
	const answers = { '2020-01-01T08:00:00.000Z': 'good', [evening]: 'good' } as const;
	const past = schedulesAt({ now: '2020-01-01T08:00:01.000Z', timeZone: berlin })(answers);
	assert.equal(past?.day, '2020-01-03');
	const right = schedule(answers);
	assert.equal(right?.last, evening);
	assert.ok(right.day > '2026-11-24');
});
