// Says how many changes of the code the tests notice, after `npm run test:mutation` on all of them or on
// a sample. Stryker's own figure holds all that no test runs against the few that a sample tries.
//
//   node scripts/mutation/score.ts [.cache/mutation/report.json]
import { readFileSync } from 'node:fs';
import type { schema } from '@stryker-mutator/api/core';

const file = process.argv[2] ?? '.cache/mutation/report.json';
const report = JSON.parse(readFileSync(file, 'utf8')) as schema.MutationTestResult;
const mutants = Object.values(report.files).flatMap((found) => found.mutants);
const count = (...statuses: schema.MutantStatus[]) =>
	mutants.filter(({ status }) => statuses.includes(status)).length;

const [noticed, tried] = [count('Killed', 'Timeout'), count('Killed', 'Timeout', 'Survived')];
const [notRun, leftOut] = [count('NoCoverage'), count('RuntimeError')];
const run = tried + leftOut;
const part = noticed / tried;
const share = run / (run + notRun);
// Of a sample without repetition; 1.96 deviations on either side hold 95 of 100 samples.
const deviation = Math.sqrt(((part * (1 - part)) / tried) * (1 - tried / run));
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

console.log(
	`${run + notRun} changes: ${notRun} that no test runs; of ${tried} others ${noticed} noticed`,
);
console.log(
	leftOut === 0
		? percent(part * share)
		: `${percent(part * share)} ± ${percent(1.96 * deviation * share)}, with 95 % certainty`,
);
