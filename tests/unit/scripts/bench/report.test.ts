import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryBudget, searchBudget, warmSearchBudget } from '../../../../scripts/bench/budgets.ts';
import { isWithin, median, type Figure } from '../../../../scripts/bench/figure.ts';
import { valueText } from '../../../../scripts/bench/report/figure-text.ts';
import { loadWarning, type Machine } from '../../../../scripts/bench/report/machine.ts';
import { reportJson, reportText } from '../../../../scripts/bench/report/report.ts';
import { budgetSummary, tableText } from '../../../../scripts/bench/report/table.ts';

const figures: Figure[] = [
	{
		part: 'build',
		of: '21 notes',
		what: 'cold, wall time',
		value: 5.5,
		unit: 's',
		budget: { most: 6 },
	},
	{
		...{ part: 'build', of: '21 notes', what: 'to a peer', value: 0.5, unit: 'ratio' },
		...{ budget: { most: 0.4, aim: 0.3 }, remark: 'in one run' },
	},
	{
		part: 'build',
		of: '21 notes',
		what: 'most memory',
		value: null,
		unit: 'bytes',
		remark: 'no /proc',
	},
	{
		part: 'lighthouse',
		of: 'a note',
		what: 'performance',
		value: 100,
		unit: 'score',
		budget: { least: 100 },
	},
];

test('the table has a line for each figure, with its budget and whether it is kept', () => {
	assert.equal(
		tableText(figures),
		[
			'build: 21 notes',
			'  cold, wall time        5.50 s  ≤ 6.00 s              kept',
			'  to a peer              0.50 ×  ≤ 0.40 ×, aim 0.30 ×  OVER  in one run',
			'  most memory      not measured                              no /proc',
			'',
			'lighthouse: a note',
			'  performance               100  ≥ 100                 kept',
		].join('\n'),
	);
});

test('the end says how many budgets are kept, and names those that are not', () => {
	assert.equal(
		budgetSummary(figures),
		'2 of 3 budgets are kept. Not kept:\n  build, 21 notes, to a peer: 0.50 × of ≤ 0.40 ×, aim 0.30 ×',
	);
	assert.equal(budgetSummary(figures.slice(2, 3)), 'No figure of these has a budget.');
});

test('what was not measured neither keeps a budget nor breaks it', () => {
	assert.equal(
		isWithin({ part: 'build', of: '', what: '', unit: 's', value: null, budget: { most: 1 } }),
		undefined,
	);
});

test('values are written with their unit, as people read them', () => {
	const texts = [
		valueText(1_234_567, 'bytes'),
		valueText(14_449, 'bytes'),
		valueText(2.5e9, 'bytes'),
		valueText(12.34, 's'),
		valueText(0.305, 'ratio'),
		valueText(0.42, 'share'),
		valueText(149.6, 'ms'),
		valueText(5_000, 'count'),
	];
	assert.deepEqual(texts, [
		'1.2 MB',
		'14.4 KB',
		'2.50 GB',
		'12.3 s',
		'0.31 ×',
		'42 %',
		'150 ms',
		'5,000',
	]);
});

test('the median is the middle one, or the mean of the two in the middle', () => {
	assert.equal(median([3, 1, 2]), 2);
	assert.equal(median([4, 1, 2, 3]), 2.5);
	assert.equal(median([]), null);
});

test('a budget that grows with the course is that of the next size that was promised', () => {
	assert.deepEqual(searchBudget(21), { most: 125_000 });
	assert.deepEqual(searchBudget(200), searchBudget(1000));
	assert.deepEqual(warmSearchBudget(5000), { most: 150 });
	assert.deepEqual(memoryBudget(5001), {});
});

test('a machine that is busy with other things is warned of', () => {
	assert.match(loadWarning({ load: 3, cores: 2 }) ?? '', /^The load is 3\.0 on 2 cores/);
	assert.equal(loadWarning({ load: 0.4, cores: 2 }), undefined);
});

const machine: Machine = {
	...{
		date: '2026-11-22T06:44:00.000Z',
		processor: 'Some Processor',
		cores: 2,
		memory: 8 * 2 ** 30,
	},
	...{ system: 'linux 6.18', load: 0.2, versions: { node: '26.10.0', astro: '7.3.5' } },
};

test('the report begins with the machine, the day and the versions, and ends with how it ended', () => {
	const lines = reportText({ machine, ending: 'Finished in 3 s.', figures }).split('\n');
	assert.equal(lines[0], '2026-11-22 06:44 UTC, 2 × Some Processor, 8 GB, linux 6.18, load 0.2');
	assert.equal(lines[1], 'node 26.10.0, astro 7.3.5');
	assert.equal(lines.at(-1), 'Finished in 3 s.');
	const nothing = reportText({ machine, ending: 'Interrupted.', figures: [] }).split('\n\n');
	assert.deepEqual(nothing.slice(1), ['Nothing has been measured yet.', 'Interrupted.']);
});

test('the JSON has the machine, the ending and every figure, judged where it has a budget', () => {
	const { figures: told, ...rest } = JSON.parse(
		reportJson({ machine, ending: 'Finished in 3 s.', figures }),
	) as { figures: (Figure & { kept?: boolean })[] };
	assert.deepEqual(rest, { machine, ending: 'Finished in 3 s.' });
	assert.deepEqual(
		told.map(({ kept }) => kept),
		[true, false, undefined, true],
	);
	assert.deepEqual(told[0], { ...figures[0], kept: true });
});
