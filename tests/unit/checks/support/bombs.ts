import { frontmatter } from './course-folder.ts';

/** Content that attacks by its size or depth: too large to lie in the repository. */
export interface Bomb {
	name: string;
	/** Path in the content folder. */
	file: string;
	content: string | Buffer;
	/** Line and id of what it must be refused for; none for what is large and harmless. */
	refused?: string | undefined;
}

export const times = (count: number, text: string) => text.repeat(count);

/** As many as asked for, with a line end after every thousand, so that no block is too long. */
const inLines = (count: number, text: string) => times(count / 1000, `${times(1000, text)}\n\n`);

/** A note with this body, which begins on line 13; in a file that is named for the bomb. */
export function bombNote(
	name: string,
	refused: string | undefined,
	body: string,
	lane: 'md' | 'mdx' = 'mdx',
): Bomb {
	const file = `docker/${slugOf(name)}.${lane}`;
	return { name, refused, file, content: `${frontmatter}\n${body}\n` };
}

function header(name: string, refused: string, yaml: string): Bomb {
	const [key = ''] = yaml.split(':');
	const others = frontmatter.slice(0, -4).replace(new RegExp(`^${key}:.*\n`, 'm'), '');
	const content = `${others}${yaml}\n---\n\nText.\n`;
	return { name, refused, file: `docker/${slugOf(name)}.mdx`, content };
}

function slugOf(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

const fence = '```';

export const bombs: readonly Bomb[] = [
	bombNote(
		'20 KB of brackets within braces',
		'13 note-nesting',
		`{${times(20_000, '[')}${times(20_000, ']')}}`,
	),
	bombNote(
		'pictures within pictures',
		'13 note-nesting',
		`${times(5000, '![')}x${times(5000, ']()')}`,
	),
	bombNote('5 MB of brackets', '1 note-size', times(5_000_000, '[')),
	bombNote('50,000 braces', '13 note-nesting', inLines(50_000, '{')),
	bombNote('50,000 braces that end', '15 note-openings', inLines(50_000, '{a}')),
	bombNote('100,000 nested tags', '13 note-nesting', inLines(100_000, '<a>')),
	bombNote('999 nested tags', '413 note-nesting', times(999, '<a>\n\n')),
	bombNote('100,000 quotes', '13 note-nesting', `${times(100_000, '>')} x`, 'md'),
	bombNote('5,000 nested quotes', '13 note-nesting', `${times(5000, '> ')}x`),
	bombNote('100,000 lists', '13 note-nesting', `${times(100_000, '- ')}x`, 'md'),
	bombNote('lists by indentation', '113 note-nesting', indented('  ', '- x'), 'md'),
	bombNote('lists by tabs', '63 note-nesting', indented('\t', '- x'), 'md'),
	bombNote(
		'emphasis in emphasis',
		'1 note-nesting',
		`${times(2000, '*a **b ')}x${times(2000, 'c** d*')}`,
		'md',
	),
	bombNote(
		'a table of a thousand columns',
		'33 note-cells',
		`|${times(1000, 'a|')}\n|${times(1000, '-|')}\n${times(5000, '|b|\n')}`,
	),
	bombNote('600 KB', '1 note-size', times(6400, `${times(95, 'a')}\n\n`)),
	bombNote('600 KB on one line', '1 note-size', times(600_000, 'a')),
	bombNote('a paragraph of 400 KB', '13 note-block', times(100_000, '*a_ ')),
	bombNote('16,000 character references', '2013 note-references', times(16_000, '&#1;\n')),
	bombNote(
		'character references in a fence that is none',
		'2015 note-references',
		`    ${fence}\n\n${times(16_000, '&amp;\n')}`,
		'md',
	),
	bombNote(
		'braces in a fence that is none',
		'25 note-openings',
		`    ${fence}\n\n${inLines(50_000, '{}')}`,
		'md',
	),
	bombNote(
		'braces in a fence within a comment',
		'27 note-openings',
		`{/*\n${fence}\n*/}\n\n${inLines(50_000, '{}')}`,
	),
	bombNote(
		'a fence that never ends',
		'13 fence-unclosed',
		`${fence}text\n${times(20_000, 'a\n\n')}`,
	),
	bombNote(
		'marks of many lines',
		'13 fence-attribute',
		`${fence}text {${times(6000, '1-5000,')}1}\ntext\n${fence}`,
	),
	bombNote(
		'a diagram of many boxes',
		'13 diagram-syntax',
		`${fence}mermaid title="x" alt="y"\nflowchart TB\n${times(900, '  A --> B\n')}${fence}`,
	),
	bombNote('many headings of one name', '13 heading-h1', times(5000, '# a\n\n')),
	bombNote(
		'many links to anchors that are not there',
		'8013 anchor-unknown',
		`${numbered(4000, (at) => `## h${at}\n`)}${numbered(4000, (at) => `[a](#x${at})\n`)}`,
	),
	bombNote(
		'many definitions and references',
		'15 link-address',
		numbered(2000, (at) => `[a${at}]: b${at}\n\n[a${at}]\n`),
	),
	bombNote(
		'many footnotes',
		undefined,
		numbered(3000, (at) => `a[^${at}]\n\n[^${at}]: b\n`),
	),
	bombNote(
		'40 deep quotes again and again',
		undefined,
		times(800, `${times(40, '>')} a\n\n`),
		'md',
	),
	bombNote('backticks without partners', undefined, times(4000, '`a ``b ```c ')),
	bombNote('marks of emphasis without partners', undefined, times(400, '*a **b _c __d ~~e ')),
	bombNote(
		'an attribute of 40 KB',
		'13 unknown-attribute',
		`<Term ${times(4000, 'a="b" ')}>image</Term>`,
	),
	bombNote('a word of 40 KB for a term', '13 unknown-term', `<Term>${times(40_000, 'x')}</Term>`),
	bombNote('an address of 40 KB', '13 link-unknown', `[a](./${times(40_000, 'x')}.mdx)`),
	bombNote('an alert of 40 KB', '13 alert-unknown', `> [!${times(40_000, 'x')}]\n> a`),
	bombNote('a component of 40 KB', '13 unknown-component', `<${times(40_000, 'X')} />`),
	bombNote('words for a link that a pattern reads again and again', undefined, link(20_000)),
	header('brackets in frontmatter', '11 frontmatter-yaml', `aliases: ${times(100_000, '[')}`),
	header('lists in frontmatter', '12 frontmatter-yaml', `aliases:\n  ${times(100_000, '- ')}`),
	header('maps in frontmatter', '11 frontmatter-yaml', `verified: ${times(50_000, '{a: ')}`),
	header(
		'20,000 values that are none',
		'11 frontmatter-value',
		`aliases: [${times(20_000, '1,')}]`,
	),
	header('150,000 times', '10 frontmatter-value', `timeSpent: [${times(150_000, '5,')}5]`),
	header('the same key 5,000 times', '11 frontmatter-repeated-key', times(5000, 'title: a\n')),
	header(
		'20,000 keys',
		'11 frontmatter-unknown-key',
		numbered(20_000, (at) => `k${at}: 1`),
	),
	header(
		'a tag that a pattern reads long',
		'10 frontmatter-value',
		`tags: ["${times(20_000, 'a-')}!"]`,
	),
	header(
		'an address that a pattern reads long',
		'11 frontmatter-value',
		`source: { title: x, url: "https://${times(20_000, 'a.')}!" }`,
	),
	{
		name: 'a module of 20,000 keys',
		refused: '1 module-unknown-key',
		file: 'bombs/module.yaml',
		content: numbered(20_000, (at) => `k${at}: 1`),
	},
	{
		name: 'a drawing of 300 KB',
		refused: '1 file-size',
		file: 'docker/large.svg',
		content: `<svg>${times(30_000, '<rect/> \n ')}</svg>`,
	},
	{
		name: 'a picture of 5 MB',
		refused: '1 file-size',
		file: 'docker/large.png',
		content: Buffer.alloc(5_000_000),
	},
];

function numbered(count: number, line: (at: number) => string): string {
	return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');
}

function indented(by: string, text: string): string {
	return Array.from({ length: 700 }, (_, depth) => times(depth, by) + text).join('\n');
}

function link(words: number): string {
	return `[click ${times(words, 'x ')}](https://example.org/)`;
}
