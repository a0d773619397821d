import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultWish, readPlanAddress, writePlanAddress } from '../../../src/study/plan-address.ts';

const choices = { modules: ['docker', 'aws'], difficulties: ['beginner', 'advanced'] };
const read = (address: string) => readPlanAddress(new URLSearchParams(address), choices);

test('plans 45 minutes of everything when the address says nothing', () => {
	const usual = { minutes: 45, sittings: 1, level: 2, modules: [], countsDone: true };
	assert.deepEqual(read(''), { wish: usual, mended: [] });
	assert.deepEqual(read('utm_source=x&q=layers'), { wish: usual, mended: [] });
	assert.equal(writePlanAddress(usual, choices), '');
});

test('reads everything that it writes', () => {
	const wish = {
		minutes: 90,
		sittings: 3,
		level: 1,
		modules: ['docker', 'aws'],
		countsDone: false,
	};
	const address = 'minutes=90&sittings=3&difficulty=beginner&module=docker&module=aws&done=no';
	assert.equal(writePlanAddress(wish, choices), address);
	assert.deepEqual(read(address), { wish, mended: [] });
	assert.equal(writePlanAddress({ ...wish, minutes: 45 }, choices).split('&')[0], 'minutes=45');
});

test('names modules in the order of the course, each once', () => {
	assert.deepEqual(read('module=aws&module=docker&module=aws').wish.modules, ['docker', 'aws']);
});

test('brings numbers into their limits, and says so', () => {
	const { wish, mended } = read('minutes=9999&sittings=-3');
	assert.deepEqual([wish.minutes, wish.sittings], [600, 1]);
	assert.deepEqual(mended, [
		{ name: 'minutes', value: '9999', used: '600' },
		{ name: 'sittings', value: '-3', used: '1' },
	]);
});

test('takes what is usual for what is no number, choice or answer, and says so', () => {
	for (const minutes of ['', 'abc', '45.5', '1e2', '0x20', '٤٥', 'NaN', 'Infinity']) {
		const { wish, mended } = read(`minutes=${minutes}`);
		assert.equal(wish.minutes, 45, minutes);
		assert.deepEqual(mended, [{ name: 'minutes', value: minutes, used: '45' }]);
	}
	const { wish, mended } = read('difficulty=expert&module=toString&module=aws&done=maybe');
	assert.deepEqual(wish, { ...defaultWish(choices), modules: ['aws'] });
	assert.deepEqual(
		mended.map(({ name, value, used }) => [name, value, used]),
		[
			['difficulty', 'expert', ''],
			['module', 'toString', ''],
			['done', 'maybe', ''],
		],
	);
});

test('reads a form as it reads an address', () => {
	const form = new FormData();
	form.set('minutes', '30');
	form.set('module', new Blob(['docker']));
	assert.equal(readPlanAddress(form, choices).wish.minutes, 30);
});
