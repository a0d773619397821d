import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBody } from '../../../../scripts/import/body/write-body.ts';
import { toLines, toText } from '../../../../scripts/import/source-line.ts';
import { readBody } from '../../../../src/notes/read-note.ts';

/** The text of a note from Markdown, with what was told of it by line. */
function write(markdown: string) {
	const told: string[] = [];
	const lines = writeBody(toLines(markdown), {
		link: (address) => (/^https?:/.test(address) ? address.replace(/^http:/, 'https:') : undefined),
		picture: (address) => (address.startsWith('pics/') ? './a-note-x.png' : undefined),
		remark: (line, what) => told.push(`${line} ${what}`),
	});
	const text = toText(lines);
	assert.deepEqual(readBody(text, 'mdx').faults, []);
	return { text, told };
}

const texts: readonly [what: string, markdown: string, wanted: string][] = [
	[
		'braces and angle brackets in prose',
		'a {b} <c> \\{d\\} `{e}` 1 < 2',
		'a \\{b} \\<c> \\{d\\} `{e}` 1 \\< 2',
	],
	['a word that MDX takes for a module', 'import your notes\nnow', 'Import your notes\nnow'],
	['a line that is a module', 'export KEY={value}', '`export KEY={value}`'],
	['headings from ## down', '# A\n\n### B\n\n# C', '## A\n\n### B\n\n## C'],
	['headings made of underlines', 'A *b*\n===\n\nC\n---', '## A *b*\n\n### C'],
	[
		'ids that a heading may have',
		'## A {#a}\n\n## B { #Bad .c }\n\n## Main',
		'## A {#a}\n\n## B\n\n## Main {#about-main}',
	],
	['empty headings', '#\n\na\n\n##  ##', '\na\n'],
	[
		'code without a language',
		'```\na\n```\n\n~~~\n$ b\n~~~',
		'```text\na\n```\n\n~~~console\n$ b\n~~~',
	],
	['code in a language that nobody knows', '```whatever\na\n```', '```text\na\n```'],
	['code by indentation', 'a\n\n    b {c}\n\n    d', 'a\n\n```text\nb {c}\n\nd\n```'],
	['code by indentation in a list', '- a\n\n      b', '- a\n\n  ```text\n  b\n  ```'],
	['code without an end', '```sh\na', '```sh\na\n```'],
	[
		'what may stand behind a language',
		'```py title=a.py {1,9} linenums="1"\na\n```',
		'```py title="a.py" {1}\na\n```',
	],
	[
		'lines marked as MkDocs does',
		'``` { .py hl_lines="1 2" }\na\nb\n```',
		'``` py {1,2}\na\nb\n```'.replace(' py', 'py'),
	],
	['a diagram without words', '```mermaid\ngraph LR\n```', '```text\ngraph LR\n```'],
	['tags that Markdown has', '<b>a</b> <em>b</em> <kbd>{c}</kbd><br>d', '**a** *b* `{c}`\\\nd'],
	['tags that say nothing', 'a<sup>2</sup>\n\n<div align="center">\n\nb\n\n</div>', 'a2\n\nb\n'],
	[
		'a link and a picture as tags',
		'<a href="https://a.org/b">c</a> <img src="pics/x.png" alt="d">',
		'[c](https://a.org/b) ![d](./a-note-x.png)',
	],
	['details', '<details>\n<summary>A</summary>\nb\n</details>', '**A**\n\nb'],
	['comments', 'a <!-- b --> c\n\n<!--\nd\n-->', 'a {/* b */} c\n\n{/* d */}'],
	[
		'a block that Markdown has no word for',
		'<video src="a.mp4"></video>',
		'{/* write: in Markdown what this says as HTML: <video src="a.mp4"></video> */}',
	],
	[
		'links with http',
		'[a](http://b.org/c "d") http://e.org',
		'[a](https://b.org/c "d") https://e.org',
	],
	['links in angle brackets', '<https://a.org/b>', 'https://a.org/b'],
	[
		'links that no note may have',
		'[a](javascript:b) [c](./d.pdf)',
		'a (`javascript:b`) c (`./d.pdf`)',
	],
	['words that say nothing', '[here](https://a.org/b)', '[here (a.org)](https://a.org/b)'],
	['links without words', '[](https://a.org/b)', '[a.org](https://a.org/b)'],
	[
		'names of addresses',
		'[a][b] [b]\n\n[b]: https://b.org/c',
		'[a](https://b.org/c) [b](https://b.org/c)\n',
	],
	['a badge', '[![a](https://b.org/c.svg)](https://d.org/e)', '[a](https://d.org/e)'],
	['a picture elsewhere', '![a](https://b.org/c.png)', '[a](https://b.org/c.png)'],
	['a picture that is not there', '![a](d.png)', 'a (`d.png`)'],
	[
		'a picture without words',
		'![](pics/a_b.png)',
		'![a b](./a-note-x.png){/* write: what this picture shows, between [ and ] */}',
	],
	['a link to a picture', '[a](pics/a.png)', '![a](./a-note-x.png)'],
	['alerts of other systems', '> [!danger] a\n> b', '> [!CAUTION]\n> a\n> b'],
	[
		'text that is right',
		'1. a\n   - b\n\n> c *d*\n\n| e |\n| - |\n| `f` |\n\n---\n\n- [ ] g',
		'1. a\n   - b\n\n> c *d*\n\n| e |\n| - |\n| `f` |\n\n---\n\n- [ ] g',
	],
];
for (const [what, markdown, wanted] of texts) {
	test(`${what}: written as a note has it`, () => {
		assert.equal(write(markdown).text, wanted);
	});
}

test('what changed is told by the line of the source', () => {
	const { told } = write(
		'a\n\nhttp://b.org\n\n![c](https://d.org/e.png)\n\n<iframe src="f"></iframe>\n\n```\ng',
	);
	assert.deepEqual(told, [
		'9 A code block without an end was ended at the end of the text.',
		'7 <iframe> has no place in a note; what stood there waits in a comment.',
		'3 http became https: see whether https://b.org is there.',
		'5 The picture https://d.org/e.png is on another site; it became a link.',
	]);
});
