import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { figuresOf, isRight, missed } from '../../../../scripts/search/figures.ts';
import { judge, readJudgedSet, type JudgedQuery } from '../../../../scripts/search/judged-set.ts';

const queries: JudgedQuery[] = [
	{ query: 'first', kind: 'title', half: 'a', answers: ['m/a'] },
	{ query: 'second', kind: 'title', half: 'b', answers: ['m/b', 'm/c#there'] },
	{ query: 'nowhere', kind: 'none', half: 'a', answers: [] },
	{ query: 'narrowed', kind: 'facets', half: 'b', answers: ['m/c'], facets: { module: ['m'] } },
];

const hit = (note: string, ...sections: string[]) => ({ note, sections: async () => sections });

/** A search that finds its note first, second, not at all, and only with the choice. */
const verdicts = await judge(queries, async (query, facets) => {
	if (query === 'first') return [hit('m/a'), hit('m/b')];
	if (query === 'second') return [hit('m/x'), hit('m/c', 'there')];
	if (query === 'narrowed' && facets.module[0] === 'm') return [hit('m/x'), hit('m/y'), hit('m/c')];
	return [];
});

test('a verdict tells the rank of the first right note, and whether its hit leads there', () => {
	assert.deepEqual(
		verdicts.map(({ rank, leads }) => [rank, leads]),
		[
			[1, undefined],
			[2, true],
			[0, undefined],
			[3, undefined],
		],
	);
	assert.deepEqual(verdicts.map(isRight), [true, false, true, false]);
});

test('figures count what has an answer apart from what has none', () => {
	assert.deepEqual(figuresOf(verdicts), {
		asked: 3,
		first: 1 / 3,
		third: 1,
		mrr: (1 + 1 / 2 + 1 / 3) / 3,
		nothing: 1,
		none: 1,
		sections: 1,
		leads: 1,
	});
});

test('a goal that is not reached is named with what was reached', () => {
	assert.deepEqual(missed(figuresOf(verdicts)), [
		'first is 0.333, expected 0.9 or more',
		'mrr is 0.611, expected 0.93 or more',
	]);
	assert.deepEqual(missed(figuresOf(verdicts.slice(0, 1))), []);
});

const root = path.resolve(import.meta.dirname, '../../../..');
const set = await readJudgedSet(path.join(root, 'tests/search/queries.json'));
const notes = globSync('content/*/*.{md,mdx}', { cwd: root }).map((file) =>
	file.replace(/^content.|\.mdx?$/g, '').replaceAll(path.sep, '/'),
);

test('the judged set asks for notes that exist, and for some things that no note has', () => {
	const nothing = set.filter(({ kind }) => kind === 'none');
	assert.ok(nothing.length > 0);
	assert.ok(nothing.every(({ answers }) => answers.length === 0));
	const wrong = set.flatMap(({ answers }) =>
		answers.filter((answer) => !notes.includes(answer.replace(/#.*/, ''))),
	);
	assert.deepEqual(wrong, []);
});

/** A new course has few; ours has hundreds, and a run that skips this says so. */
const skip = set.length < 100 && `${set.length} searches are too few to judge by halves`;

test(
	'a large judged set is of two like halves, and asks often for what no note has',
	{ skip },
	() => {
		assert.ok(set.filter(({ kind }) => kind === 'none').length >= 15);
		const halves = Map.groupBy(set, ({ half }) => half);
		const letters = [...halves.keys()].toSorted().join('');
		assert.ok('abcdefghijklmnopqrstuvwxyz'.startsWith(letters), letters);
		const [a = 0, b = 0] = ['a' as const, 'b' as const].map((half) => halves.get(half)?.length);
		assert.ok(a > 0 && Math.abs(a - b) <= set.length / 20);
	},
);
