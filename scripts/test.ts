// `npm test`: every suite, counted together; `npm run test:deep`: those that take long.
// `node scripts/test.ts unit …` runs one of them, shows what it prints and hands the rest of the line
// on to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { countsText, sumOf } from './test/counts.ts';
import { endSuites, runSuite } from './test/run-suite.ts';
import { schedule } from './test/schedule.ts';
import type { Outcome, Suite } from './test/suite.ts';
import { deepSuites, suites } from './test/suites.ts';

const root = path.resolve(import.meta.dirname, '..');
const [name, ...extra] = process.argv.slice(2);
const group = name === undefined ? suites : name === 'deep' ? deepSuites : undefined;
const all = [...suites, ...deepSuites.filter((suite) => !suites.includes(suite))];
const chosen = group ?? all.filter((suite) => suite.name === name);
const isWhole = group !== undefined;

if (chosen.length === 0) {
	const names = [...all.map((suite) => suite.name), 'deep'].join(', ');
	console.error(`Unexpected suite ${name ?? ''}, expected one of ${names}.`);
	process.exit(1);
}

// A run starts a thousand programs, most of them of the same modules. Not kept for the next run:
// copies of the project lie in another folder each time, and would fill it.
const compiled = mkdtempSync(path.join(tmpdir(), 'compiled-'));
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		endSuites();
		process.exit(130);
	});
}

const begun = performance.now();
let lastWord = begun;
const running = new Set<Suite>();
const stillAtIt = setInterval(() => {
	if (!isWhole || performance.now() - lastWord < 30_000) return;
	say(
		`…  ${[...running].map((suite) => suite.name).join(' and ')} still running, ${time(begun)} since the start`,
	);
}, 1000);

const outcomes = await schedule(chosen, async (suite) => {
	running.add(suite);
	if (isWhole) say(`▶  ${suite.name}: ${suite.title}`);
	const outcome = await runSuite(suite, { root, live: !isWhole, compiled, extra });
	running.delete(suite);
	if (isWhole) report(outcome);
	else if (outcome.output !== '') say(outcome.output);
	return outcome;
});
clearInterval(stillAtIt);

outcomes.filter(({ ran }) => !ran).forEach(report);
const total = sumOf(outcomes);
const failures = outcomes.filter(({ failed }) => failed > 0).map(({ suite }) => suite.name);
if (isWhole) {
	say(`\n${time(begun)} in all${failures.length > 0 ? `; failed: ${failures.join(', ')}` : ''}`);
}
say(countsText(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function report(outcome: Outcome): void {
	const { suite, failed, skipped, seconds, output } = outcome;
	const mark = failed > 0 ? '✖' : '✔';
	say(`${mark}  ${suite.name}: ${countsText(outcome)} (${seconds.toFixed(1)} s)`);
	for (const reason of skipped) say(`   skipped: ${reason}`);
	if (failed > 0) say(`${indent(readable(output.trimEnd()))}\n`);
}

// Some programs send colours whatever they write to.
function readable(text: string): string {
	return process.stdout.isTTY ? text : stripVTControlCharacters(text);
}

function indent(text: string): string {
	return text.replace(/^/gm, '   ');
}

function time(since: number): string {
	const seconds = Math.round((performance.now() - since) / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function say(line: string): void {
	lastWord = performance.now();
	console.log(line);
}
