// Asks the judged set of the search of this site and of others, over the same texts, and prints who
// finds what, as a table for docs/search.md. MiniSearch and lunr are no packages of this project:
// `node scripts/search/compare.ts --packages DIR` takes them from a folder where
// `npm install minisearch lunr` was run; without it they are left out.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { figuresOf, type Figures } from './figures.ts';
import { judge, readJudgedSet, type Finder, type Verdict } from './judged-set.ts';
import { lunr, miniSearch, plainPagefind, type Peer } from './peers.ts';
import { openSiteSearch, serveFiles, siteFinder } from './site-search.ts';

const { values } = parseArgs({ options: { packages: { type: 'string' } } });
const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const site = await openSiteSearch(dist);
// Peers know no facets.
const queries = (await readJudgedSet(path.join(root, 'tests/search/queries.json'))).filter(
	({ kind }) => kind !== 'facets',
);

const finders: [name: string, find: Finder][] = [['this site', siteFinder(site)]];
serveFiles();
finders.push(['Pagefind', finderOf(await plainPagefind(dist))]);
if (values.packages !== undefined) {
	finders.push(['MiniSearch', finderOf(await miniSearch(dist, values.packages))]);
	finders.push(['lunr', finderOf(await lunr(dist, values.packages))]);
}

const judged: [name: string, verdicts: Verdict[]][] = [];
for (const [name, find] of finders) judged.push([name, await judge(queries, find)]);
const kinds = [...new Set(queries.map(({ kind }) => kind))].sort();
const rows: [string, (figures: Figures) => number, (verdict: Verdict) => boolean][] = [
	['success@1', ({ first }) => first, () => true],
	['success@3', ({ third }) => third, () => true],
	['MRR', ({ mrr }) => mrr, () => true],
	['nothing where nothing is', ({ none }) => none, () => true],
	...kinds
		.filter((kind) => kind !== 'none')
		.map((kind): (typeof rows)[number] => [
			`success@1, ${kind}`,
			({ first }) => first,
			({ judged }) => judged.kind === kind,
		]),
];
console.log(table(['', ...judged.map(([name]) => name)]));
console.log(table(['---', ...judged.map(() => '---:')]));
for (const [name, figure, isCounted] of rows) {
	const cells = judged.map(([, verdicts]) =>
		percent(figure(figuresOf(verdicts.filter(isCounted)))),
	);
	console.log(table([name, ...cells]));
}

function finderOf(peer: Peer): Finder {
	return async (query) => (await peer(query)).map((note) => ({ note }));
}

function table(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

function percent(part: number): string {
	return (100 * part).toFixed(1);
}
