import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratio } from '../../../../scripts/bench/build/bench-pair.ts';
import { growthOf } from '../../../../scripts/bench/build/bench-build.ts';
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
