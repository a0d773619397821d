// `npm run search:judge`: runs the search of the built site on the judged set and says how good it
// is, as a whole, by kind and by half, and where it fails; ends with 1 when a goal is missed. The
// failures of the others are shown with `-- --unseen` only: who tunes must not know them.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf, goals, isRight, missed, type Figures } from './figures.ts';
import { judge, readJudgedSet, type Verdict } from './judged-set.ts';
import { openSiteSearch, siteFinder } from './site-search.ts';

const halves = {
	a: 'half a (tuned on)',
	b: 'half b',
	c: 'c (later)',
	d: 'd (later)',
	e: 'e (last)',
};

const { values } = parseArgs({ options: { unseen: { type: 'boolean', default: false } } });
const root = path.resolve(import.meta.dirname, '../..');
const queries = await readJudgedSet(path.join(root, 'tests/search/queries.json'));
const find = siteFinder(await openSiteSearch(path.join(root, 'dist')));
const verdicts = await judge(queries, find);
const failures = verdicts.filter((verdict) => !isRight(verdict) || verdict.leads === false);
const shown = failures.filter(({ judged }) => values.unseen || judged.half === 'a');
console.log(shown.map(failureText).join('\n'));
if (shown.length < failures.length) {
	console.log(`… and ${failures.length - shown.length} of the others`);
}
console.log(`\n${tableOf(verdicts)}`);
const shortfalls = missed(figuresOf(verdicts));
for (const shortfall of shortfalls) console.error(`The search is not good enough: ${shortfall}.`);
process.exitCode = shortfalls.length > 0 ? 1 : 0;

function tableOf(all: readonly Verdict[]): string {
	const kinds = [...new Set(all.map(({ judged }) => judged.kind))].sort();
	const rows: [string, readonly Verdict[]][] = [
		...kinds.map((kind): [string, Verdict[]] => [
			kind,
			all.filter(({ judged }) => judged.kind === kind),
		]),
		...Object.entries(halves).map(([half, name]): [string, Verdict[]] => [
			name,
			all.filter(({ judged }) => judged.half === half),
		]),
		['unseen, b to e', all.filter(({ judged }) => judged.half !== 'a')],
		['all', all],
	];
	const { first, third, mrr, none } = goals;
	return [
		columns('', 'queries', 'success@1', 'success@3', 'MRR', 'no answer', 'section'),
		...rows.map(([name, verdicts]) => row(name, figuresOf(verdicts))),
		columns('goal', '', percent(first), percent(third), percent(mrr), percent(none), ''),
	].join('\n');
}

function row(name: string, figures: Figures): string {
	const { asked, first, third, mrr, nothing, none, sections, leads } = figures;
	const of = (count: number, part: number) => (count > 0 ? percent(part) : '–');
	return columns(
		name,
		String(asked + nothing),
		of(asked, first),
		of(asked, third),
		of(asked, mrr),
		of(nothing, none),
		of(sections, leads),
	);
}

function columns(name: string, ...cells: readonly string[]): string {
	return name.padEnd(18) + cells.map((cell) => cell.padStart(11)).join('');
}

function percent(part: number): string {
	return (100 * part).toFixed(1);
}

function failureText({ judged, rank, hits, leads }: Verdict): string {
	const { half, kind, query, answers } = judged;
	const right = answers.join(' or ') || 'nothing';
	const instead = leads === false && rank === 1 ? 'another section' : hits.join(', ') || 'nothing';
	return `${half} ${kind.padEnd(12)} ${query}\n    expected ${right}, found ${instead}${rank > 1 ? `; right is number ${rank}` : ''}`;
}
