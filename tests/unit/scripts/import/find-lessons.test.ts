import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayDuration } from '../../../../scripts/import/duration.ts';
import { readReadme } from '../../../../scripts/import/readme/read-readme.ts';
import { toText } from '../../../../scripts/import/source-line.ts';

/** Each draft as `title | minutes | groups`, and what was left, by line. */
function lessons(text: string) {
	const { drafts, left } = readReadme(text, 'n.md');
	return {
		drafts: drafts.map(({ title, time, groups }) =>
			[title, time ? sayDuration(time) : '', groups.join('/')].join(' | '),
		),
		left: left.flatMap(({ from }) => from),
		bodies: drafts.map(({ body }) => toText(body)),
	};
}

const documents: readonly [what: string, text: string, drafts: string[]][] = [
	[
		'headings with times',
		'# Notes\n\n## A - 5 min\n\nx\n\n## B (10 min)\n\ny',
		['A | 5 min | Notes', 'B | 10 min | Notes'],
	],
	[
		'times below headings',
		'## A\nTime: 5 min\nx\n\n## B\n\n- 1 h\n- y',
		['A | 5 min | ', 'B | 60 min | '],
	],
	[
		'a heading without a time beside others that have one',
		'## A (5 min)\n\nx\n\n## B\n\ny',
		['A | 5 min | ', 'B |  | '],
	],
	[
		'sections of a lesson',
		'## A (5 min)\n\n### Part (2 min)\n\nx\n\n### More\n\ny',
		['A | 5 min | '],
	],
	[
		'items with times',
		'## Beginner\n\n1. A - 5 min\n   - x\n2. [B](https://b.org)\n   - took 6 min\n',
		['A | 5 min | Beginner', 'B | 6 min | Beginner'],
	],
	[
		'items that are links with notes',
		'- [A](https://a.org)\n  - x\n- [B](https://b.org)\n  - y',
		['A |  | ', 'B |  | '],
	],
	[
		'groups within a list',
		'- Docker\n  - A - 5 min\n    - x\n  - B - 6 min\n- Cloud\n  - C - 7 min',
		['A | 5 min | Docker', 'B | 6 min | Docker', 'C | 7 min | Cloud'],
	],
	[
		'lines above times',
		'Intro\n\nA lesson\nTime: 5 min\nx.\n\nAnother:\n\nTime: 6 min\ny.',
		['A lesson | 5 min | ', 'Another | 6 min | '],
	],
	[
		'a time without a name',
		'Time: 5 min\nThis is a sentence.\nTime: 6 min\nMore.',
		[' | 5 min | ', ' | 6 min | '],
	],
	[
		'lines with times in bold',
		'**A** (5 min)\n\nx\n\n**B** - 6 min\n\ny',
		['A | 5 min | ', 'B | 6 min | '],
	],
	[
		'headings without any time',
		'# All\n\n## A\n\nx\n\n### a\n\n## B\n\ny',
		['A |  | All', 'B |  | All'],
	],
	['one heading alone', '# All\n\nx\n', ['All |  | ']],
	['no heading and no time', 'Some words.\n\nMore words.', [' |  | ']],
	[
		'areas that are lines',
		'Area 1 Docker\n\nBeginner\n\n1. A - 5 min\n\nArea 2 Cloud\n\n1. B - 6 min',
		['A | 5 min | Area 1 Docker/Beginner', 'B | 6 min | Area 2 Cloud'],
	],
];
for (const [what, text, drafts] of documents) {
	test(`${what}: every lesson is found`, () => {
		assert.deepEqual(lessons(text).drafts, drafts);
	});
}

test('a list of steps with one time in it stays a list', () => {
	const { drafts, bodies } = lessons(
		'## A (30 min)\n\n- Install: 5 min\n- Run\n- Look\n\n## B (5 min)\n\nx',
	);
	assert.deepEqual(drafts, ['A | 30 min | ', 'B | 5 min | ']);
	assert.equal(bodies[0], '- Install: 5 min\n- Run\n- Look');
});

test('text behind a lesson is left when it is short, and a note when it is long', () => {
	const long = `Bring it together: ${'many words follow here '.repeat(15)}`;
	const items = '1. A - 5 min\n   - x\n';
	assert.deepEqual(lessons(`${items}\nShort.\n`).left, [3, 4]);
	assert.deepEqual(lessons(`${items}\n${long}\n`).drafts, [
		'A | 5 min | ',
		'Bring it together |  | ',
	]);
});

test('what is referred to by a name goes to every lesson that does, and to the report when none does', () => {
	const { bodies, left } = lessons(
		'## A (5 min)\n\n[x][d]\n\n## B (5 min)\n\n[d] and [^1]\n\n[d]: https://d.org\n\n[^1]: Foot.\n\n[e]: https://e.org\n',
	);
	assert.deepEqual(bodies, [
		'[x][d]\n\n[d]: https://d.org',
		'[d] and [^1]\n\n[d]: https://d.org\n\n[^1]: Foot.',
	]);
	assert.deepEqual(left, [13]);
});

test('text copied from a page becomes paragraphs, lists and commands again', () => {
	const { bodies } = lessons(
		'Time: 5 min\nFirst words here.\nTask 1: Do it\n-\n\nItem one\n-\n\nTo set up use\naws configure -\nThen look:\ndocker run \\\n--rm alpine\ndocker is a program.\n1). One\n',
	);
	assert.deepEqual(bodies, [
		'First words here.\n\n## Task 1: Do it\n\n- Item one\n- To set up use\n\n```bash\naws configure\n```\n\n- Then look:\n\n```bash\ndocker run \\\n--rm alpine\n```\n\ndocker is a program.\n\n1. One',
	]);
});

test('a list that was copied into one line is a list again', () => {
	const { bodies } = lessons('## A (5 min)\n\nAll: - One - Two * Deeper - Three - Four');
	assert.equal(bodies[0], 'All:\n\n- One\n- Two\n  - Deeper\n- Three\n- Four');
});
