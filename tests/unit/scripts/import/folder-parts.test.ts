import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapFrontmatter } from '../../../../scripts/import/folder/map-frontmatter.ts';
import { orderPages } from '../../../../scripts/import/folder/page-order.ts';
import { readFrontmatter } from '../../../../scripts/import/folder/read-frontmatter.ts';
import { readNavigation } from '../../../../scripts/import/folder/read-navigation.ts';
import { spellComponents } from '../../../../scripts/import/folder/spell-components.ts';
import { spellDirectives } from '../../../../scripts/import/folder/spell-directives.ts';
import { spellMkdocs } from '../../../../scripts/import/folder/spell-mkdocs.ts';
import { takeModules } from '../../../../scripts/import/folder/take-modules.ts';
import { moduleFileText } from '../../../../scripts/import/module-file.ts';
import { toLines, toText, type SourceLine } from '../../../../scripts/import/source-line.ts';

/** Lines as text, several empty ones as one. */
const said = (lines: readonly SourceLine[]) =>
	toText(lines)
		.replace(/\n{3,}/g, '\n\n')
		.trim();
const allFrom = (lines: readonly SourceLine[]) =>
	[...new Set(lines.flatMap(({ from }) => from))].sort((a, b) => a - b);

const spellings: readonly [
	what: string,
	spell: (lines: readonly SourceLine[]) => SourceLine[],
	text: string,
	wanted: string,
][] = [
	[
		'a directive with a title',
		spellDirectives,
		':::tip[A `b`]\nc\n:::',
		'> [!TIP]\n> **A `b`**\n>\n> c',
	],
	[
		'a directive as Docusaurus 2 wrote it',
		spellDirectives,
		':::caution Look out\n\na\n\n:::',
		'> [!CAUTION]\n> **Look out**\n>\n> a',
	],
	[
		'directives within each other',
		spellDirectives,
		'::::note\na\n\n:::warning\nb\n:::\n::::',
		'> [!NOTE]\n> a\n>\n> > [!WARNING]\n> > b',
	],
	[
		'a directive of somebody’s own',
		spellDirectives,
		':::recipe\na\n:::',
		'> [!NOTE]\n> **recipe**\n>\n> a',
	],
	[
		'colons in a block of code',
		spellDirectives,
		'```\n:::tip\na\n:::\n```',
		'```\n:::tip\na\n:::\n```',
	],
	[
		'an admonition',
		spellMkdocs,
		'!!! danger "A"\n    b\n\n    c\n\nd',
		'> [!CAUTION]\n> **A**\n>\n> b\n>\n> c\n\nd',
	],
	[
		'an admonition in one in a list',
		spellMkdocs,
		'1. a\n\n    ??? tip\n        b\n\n        !!! note\n            c\n',
		'1. a\n\n    > [!TIP]\n    > b\n    >\n    > > [!NOTE]\n    > > c\n    >'.replace(
			/\n {4}>$/,
			'',
		),
	],
	[
		'content tabs',
		spellMkdocs,
		'=== "A"\n\n    a\n\n=== "B <c>"\n\n    b\n\nd',
		'<Tabs>\n\n<Tab title="A">\n\na\n\n</Tab>\n\n<Tab title="B  c">\n\nb\n\n</Tab>\n\n</Tabs>\n\nd',
	],
	[
		'lists of attributes',
		spellMkdocs,
		'[a](b){ .c } `{ .d }` ![e](f){ width="3" }',
		'[a](b) `{ .d }` ![e](f)',
	],
	[
		'tabs over several lines',
		spellComponents,
		'<Tabs\n  groupId="a"\n  values={[{label: "x"}]}>\n<TabItem value="b">\n\n  c\n\n</TabItem>\n</Tabs>',
		'<Tabs>\n\n<Tab title="b">\n\nc\n\n</Tab>\n\n</Tabs>',
	],
	[
		'a component that no note has',
		spellComponents,
		'<Box a={{b: 1}}>\n\t<Fragment slot="c">\n\t\td\n\t</Fragment>\n</Box>',
		'<Box a={{b: 1}}>\n\nd\n\n</Box>',
	],
	['steps that are no list alone', spellComponents, '<Steps>\n1. a\n\nb\n</Steps>', '1. a\n\nb'],
	['an aside on one line', spellComponents, '<Aside type="tip">a</Aside>', '> [!TIP]\n> a'],
	['a component without its end', spellComponents, '<Tabs>\n\na', '<Tabs>\n\na'],
	['an end without a component', spellComponents, 'a\n\n</Tabs>', 'a\n\n</Tabs>'],
];
for (const [what, spell, text, wanted] of spellings) {
	test(`${what}: spelt for a note where that is possible, every line held`, () => {
		const lines = toLines(text);
		const written = spell(lines);
		assert.equal(said(written), wanted);
		const filled = lines.filter((line) => line.text.trim() !== '').flatMap(({ from }) => from);
		assert.deepEqual(
			filled.filter((line) => !allFrom(written).includes(line)),
			[],
		);
	});
}

test('import and export are taken out with their lines, and prose that begins so is not', () => {
	const { lines, taken, expressions } = takeModules(
		toLines(
			"import A from 'a'\nimport {\n  B,\n} from 'b'\n\nimport is a word.\n\nexport const c = 1\n\n{c} `{d}` {/* e */}\n\n```js\nexport default 1\n```",
		),
	);
	assert.deepEqual(
		taken.map(({ from }) => from),
		[[1], [2], [3], [4], [8]],
	);
	assert.equal(
		said(lines),
		'import is a word.\n\n{c} `{d}` <!-- e -->\n\n```js\nexport default 1\n```',
	);
	assert.deepEqual(allFrom(expressions), [10]);
});

test('every line of frontmatter is taken over or left, also when it is no YAML', () => {
	const map = (text: string) => mapFrontmatter(readFrontmatter(toLines(text)), '2026-03-01');
	const { title, known, position, claims, left } = map(
		'---\n# a comment\ntitle: 12\nslug: /x/my-page\nlastUpdated: 2031-01-01\nsidebar: {order: 3}\nhero:\n  a: b\n---\ntext',
	);
	assert.deepEqual([title, known.name, known.updated, position], ['12', 'my-page', undefined, 3]);
	assert.deepEqual(
		left.flatMap(({ from }) => from),
		[5, 7, 8],
	);
	assert.deepEqual(claims.flatMap(({ from }) => from).sort(), [1, 2, 3, 4, 6, 9]);
	assert.deepEqual(
		map('---\na: [b\nc: d\n---\n').left.flatMap(({ from }) => from),
		[2, 3],
	);
	assert.deepEqual(map('no frontmatter').claims, []);
});

test('pages stand in the order of their system', () => {
	const pages = ['b/02-x.md', 'b/10-y.md', 'b/index.md', 'a/z.md', 'c.md'].map((file) => ({
		file,
	}));
	const order = (categories: Record<string, number>, navigation: string[] = []) =>
		orderPages(
			pages,
			navigation.map((file) => ({ file, title: '', sections: [] })),
			(folder) => (categories[folder] === undefined ? {} : { position: categories[folder] }),
		).map(({ file }) => file);
	assert.deepEqual(order({}), ['a/z.md', 'b/index.md', 'b/02-x.md', 'b/10-y.md', 'c.md']);
	assert.deepEqual(order({ b: 1 })[0], 'b/index.md');
	assert.deepEqual(order({}, ['c.md', 'b/10-y.md']).slice(0, 2), ['c.md', 'b/10-y.md']);
});

test('a navigation is a list of pages with their sections', () => {
	assert.deepEqual(
		readNavigation(['a.md', { B: 'b.md' }, { C: [{ D: ['e.md'] }, 'https://f.org/'] }]),
		[
			{ file: 'a.md', title: '', sections: [] },
			{ file: 'b.md', title: 'B', sections: [] },
			{ file: 'e.md', title: '', sections: ['C', 'D'] },
		],
	);
	assert.deepEqual(readNavigation('a.md'), []);
});

test('a new module has a place, a letter and a hue that no other has', () => {
	const other = { title: 'Docker', order: 3, summary: 's', hue: 10, letter: 'N' };
	const { data } = moduleFileText('Networks', 'A summary.', [
		other,
		{ ...other, hue: 100, letter: 'E' },
	]);
	assert.deepEqual([data.order, data.letter, data.hue], [4, 'T', 235]);
});
