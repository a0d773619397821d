import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratio } from '../../../../scripts/bench/build/bench-pair.ts';
import { buildFigures, growthOf } from '../../../../scripts/bench/build/build-figures.ts';
import type { Cost } from '../../../../scripts/bench/build/run-measured.ts';
import type { Figure } from '../../../../scripts/bench/figure.ts';

const cost = (cpuSeconds: number | undefined): Cost => ({
	...{ seconds: 1, cpuSeconds, peakBytes: undefined, byProgram: new Map() },
});
const compare = (mine: (number | undefined)[], other: (number | undefined)[]) =>
	ratio('200 notes', 'cold', mine.map(cost), other.map(cost), ({ cpuSeconds }) => cpuSeconds);

test('two checkouts are compared by their medians, with the range of the single rounds', () => {
	const { value, remark } = compare([10, 12, 50], [20, 30, 40]);
	assert.equal(value, 12 / 30);
	assert.equal(remark, 'rounds 0.40 to 1.25');
});

test('what could not be measured gives no ratio', () => {
	assert.deepEqual(compare([undefined], [undefined]), {
		...{ part: 'build', of: '200 notes', what: 'cold', value: null, unit: 'ratio' },
	});
});

test('growth is the time per note at 5,000 to that at 200, and needs both', () => {
	const cold = (of: string, value: number): Figure => ({
		...{ part: 'build', of, what: 'cold, CPU time', value, unit: 's' },
	});
	const [growth] = growthOf([cold('200 notes', 10), cold('5,000 notes', 300)]);
	assert.equal(growth?.value, 1.2);
	assert.deepEqual(growth.budget, { most: 1.3 });
	assert.deepEqual(growthOf([cold('200 notes', 10)]), []);
});

test('builds are told by their medians, ratios with a budget where one was promised', () => {
	const none = { unchanged: [], changed: [], peer: [] };
	const told = (notes: number, runs: Parameters<typeof buildFigures>[1]) =>
		buildFigures(notes, runs, 'Peer 1.0').map(
			({ what, value, budget }) => `${what}: ${value} of ${budget?.most ?? '–'}`,
		);
	assert.deepEqual(told(21, { ...none, cold: [cost(8), cost(10)] }), [
		'cold, wall time: 1 of 6',
		'cold, CPU time: 9 of –',
		'cold, most memory: null of 1000000000',
	]);
	const whole = { cold: [cost(20)], unchanged: [cost(5)], changed: [cost(8)], peer: [cost(40)] };
	const ratios = (notes: number) => told(notes, whole).filter((line) => line.includes(', to '));
	assert.deepEqual(ratios(200), [
		'nothing changed, to cold, CPU: 0.25 of –',
		'one note changed, to cold, CPU: 0.4 of –',
		'cold, to Peer 1.0, CPU: 0.5 of –',
	]);
	assert.deepEqual(ratios(1000), [
		'nothing changed, to cold, CPU: 0.25 of 0.35',
		'one note changed, to cold, CPU: 0.4 of 0.45',
		'cold, to Peer 1.0, CPU: 0.5 of 0.4',
	]);
});
