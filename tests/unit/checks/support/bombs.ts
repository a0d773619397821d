import { frontmatter } from './course-folder.ts';

/** Content that attacks by its size or depth: too large to lie in the repository. */
export interface Bomb {
	name: string;
	/** Path in the content folder. */
	file: string;
	content: string | Buffer;
	/** What it must be named for. */
	id: string;
}

const times = (count: number, text: string) => text.repeat(count);

/** As many as asked for, with a line end after every thousand, so that no block is too long. */
const inLines = (count: number, text: string) => times(count / 1000, `${times(1000, text)}\n\n`);

function note(name: string, id: string, body: string, lane: 'md' | 'mdx' = 'mdx'): Bomb {
	return { name, id, file: `docker/hostile.${lane}`, content: `${frontmatter}\n${body}\n` };
}

function header(name: string, id: string, yaml: string): Bomb {
	const content = `${frontmatter.slice(0, -4)}${yaml}\n---\n\nText.\n`;
	return { name, id, file: 'docker/hostile.mdx', content };
}

const fence = '```';

export const bombs: readonly Bomb[] = [
	note(
		'20 KB of brackets within braces',
		'note-nesting',
		`{${times(20_000, '[')}${times(20_000, ']')}}`,
	),
	note('pictures within pictures', 'note-nesting', `${times(5000, '![')}x${times(5000, ']()')}`),
	note('50,000 braces', 'note-nesting', inLines(50_000, '{')),
	note('50,000 braces that end', 'note-openings', inLines(50_000, '{a}')),
	note('100,000 nested tags', 'note-nesting', inLines(100_000, '<a>')),
	note('999 nested tags', 'note-nesting', times(999, '<a>\n\n')),
	note('100,000 quotes', 'note-nesting', `${times(100_000, '>')} x`, 'md'),
	note('100,000 lists', 'note-nesting', `${times(100_000, '- ')}x`, 'md'),
	note(
		'lists by indentation',
		'note-nesting',
		Array.from({ length: 700 }, (_, depth) => `${times(depth, '  ')}- x`).join('\n'),
		'md',
	),
	note(
		'lists by tabs',
		'note-nesting',
		Array.from({ length: 700 }, (_, depth) => `${times(depth, '\t')}- x`).join('\n'),
		'md',
	),
	note(
		'emphasis in emphasis',
		'note-nesting',
		`${times(2000, '*a **b ')}x${times(2000, 'c** d*')}`,
		'md',
	),
	note(
		'a table of a thousand columns',
		'note-cells',
		`|${times(1000, 'a|')}\n|${times(1000, '-|')}\n${times(5000, '|b|\n')}`,
	),
	note('600 KB', 'note-size', times(6400, `${times(95, 'a')}\n\n`)),
	note('600 KB on one line', 'note-size', times(600_000, 'a')),
	note('a paragraph of 400 KB', 'note-block', times(100_000, '*a_ ')),
	note('16,000 character references', 'note-references', times(16_000, '&#1;\n')),
	note(
		'character references in a fence that is none',
		'note-references',
		`    ${fence}\n\n${times(16_000, '&amp;\n')}`,
		'md',
	),
	note(
		'braces in a fence that is none',
		'note-openings',
		`    ${fence}\n\n${inLines(50_000, '{}')}`,
		'md',
	),
	note(
		'braces in a fence within a comment',
		'note-openings',
		`{/*\n${fence}\n*/}\n\n${inLines(50_000, '{}')}`,
	),
	note('a fence that never ends', 'fence-unclosed', `${fence}text\n${times(20_000, 'text\n\n')}`),
	note(
		'marks of many lines',
		'fence-attribute',
		`${fence}text {${times(6000, '1-5000,')}1}\ntext\n${fence}`,
	),
	note(
		'a diagram of many boxes',
		'diagram-syntax',
		`${fence}mermaid title="x" alt="y"\nflowchart TB\n${times(900, '  A --> B\n')}${fence}`,
	),
	note('many headings of one name', 'heading-h1', times(20_000, '# a\n\n')),
	note(
		'many definitions and references',
		'link-address',
		Array.from({ length: 2000 }, (_, at) => `[a${at}]: b${at}\n\n[a${at}]`).join('\n\n'),
	),
	note('an attribute of 40 KB', 'unknown-attribute', `<Term ${times(4000, 'a="b" ')}>image</Term>`),
	header('brackets in frontmatter', 'frontmatter-yaml', `aliases: ${times(100_000, '[')}`),
	header('lists in frontmatter', 'frontmatter-yaml', `aliases:\n  ${times(100_000, '- ')}`),
	header('maps in frontmatter', 'frontmatter-yaml', `verified: ${times(50_000, '{a: ')}`),
	header('20,000 values that are none', 'frontmatter-value', `aliases: [${times(20_000, '1,')}]`),
	header('the same key 5,000 times', 'frontmatter-repeated-key', times(5000, 'title: a\n')),
	{
		name: 'a glossary of 600 KB',
		id: 'file-size',
		file: 'glossary.yaml',
		content: times(60_000, 'a: b # text\n'),
	},
	{
		name: 'a drawing of 300 KB',
		id: 'file-size',
		file: 'docker/large.svg',
		content: `<svg>${times(30_000, '<rect/> \n ')}</svg>`,
	},
	{
		name: 'a picture of 5 MB',
		id: 'file-size',
		file: 'docker/large.png',
		content: Buffer.alloc(5_000_000),
	},
];
