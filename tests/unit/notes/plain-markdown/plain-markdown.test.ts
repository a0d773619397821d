import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlain } from '../../../../src/notes/plain-markdown/parse-plain.ts';
import { plainMarkdown } from '../../../../src/notes/plain-markdown/plain-markdown.ts';
import { plainBody, plainOptions } from '../support/plain-options.ts';

const cases: Readonly<Record<string, { note: string[]; plain: string[] }>> = {
	'a term is its own words, also alone on a line': {
		note: ['A <Term id="rose">red rose</Term> and a <Term>thorn</Term>.', '', '<Term>hip</Term>'],
		plain: ['A red rose and a thorn.', '', 'hip'],
	},
	'tabs stand one after the other, each under its title': {
		note: tabs(),
		plain: ['**Linux**', '', 'One.', '', '**macOS**', '', '```bash', 'ls', '```'],
	},
	'steps are their list': {
		note: ['<Steps>', '', '1. Dig.', '2. Water.', '', '</Steps>'],
		plain: ['1. Dig.', '2. Water.'],
	},
	'questions are numbered, and answers stand below them': {
		note: [...question('a', 'Why?', 'So.'), ...question('b', 'When?', '- Now.')],
		plain: [
			...['**Question 1.** Why?', '', '**Answer.** So.', ''],
			...['**Question 2.** When?', '', '**Answer.**', '', '- Now.'],
		],
	},
	'what has changed says when, what it was, what it is and who says so': {
		note: [
			'<Changed date="2026-03" source="https://example.org/a" then="Use `cut`." now="Use `snip`." />',
			'',
			'<Changed date="2026" source="https://example.org/b" cite="The news">',
			'',
			'Longer.',
			'',
			'</Changed>',
		],
		plain: [
			...['**Changed the day 2026-03**', '', '- **Then.** Use `cut`.', '- **Now.** Use `snip`.'],
			...['- **Source.** [example.org](https://example.org/a)', ''],
			...['**Changed the day 2026**', '', '- **Now.** Longer.'],
			'- **Source.** [The news](https://example.org/b)',
		],
	},
	'layers are their title, what they show in words, and their list': {
		note: ['<Layers title="A bed" alt="Two of it.">', '', '- soil', '  - stone', '', '</Layers>'],
		plain: ['**A bed**', '', 'Two of it.', '', '- soil', '  - stone'],
	},
	'pictures have the addresses that the site gives them, captions stand below': {
		note: ['<Figure src="./a.svg" alt="A rose">Red.</Figure>', '', '![Thorn](b.png "Sharp")'],
		plain: [
			...['![A rose](/base/pictures/garden/a.svg)', '', 'Red.', ''],
			'![Thorn](/base/pictures/garden/b.png "Sharp")',
		],
	},
	'a diagram is its source, and what it says in words': {
		note: ['```mermaid title="Growth" alt="From seed to rose."', 'graph LR', '  a --> b', '```'],
		plain: [
			...['**Growth**', '', '```mermaid', 'graph LR', '  a --> b', '```', ''],
			'In words: From seed to rose.',
		],
	},
	'code keeps its language and says its title and why it is not checked': {
		note: ['~~~Bash title="cut.sh" {1} illustrative="See `cut`."', 'cut', '~~~'],
		plain: ['**cut.sh**', '', '```bash', 'cut', '```', '', 'Not checked: See `cut`.'],
	},
	'an alert stays as the code host reads it': {
		note: ['> [!warning]', '> Thorns.', '', '> [!roses] are quoted'],
		plain: ['> [!WARNING]', '> Thorns.', '', '> \\[!roses] are quoted'],
	},
	'links lead to the pages of the site': {
		note: [
			'[A](./tulips.mdx#bulbs), [b](/tools/saws/), [c](#cut), [d](https://example.org/), www.example.org',
			'',
			'## Cut {#cut}',
		],
		plain: [
			...[
				'[A](/base/garden/tulips/#bulbs), [b](/base/tools/saws/), [c](#cut), [d](https://example.org/), www\\.example.org',
			],
			...['', '## Cut'],
		],
	},
	'addresses named elsewhere stand where they are used': {
		note: ['[One][a] and ![two][b].', '', '[a]: https://example.org/ "T"', '[b]: ./b.png'],
		plain: ['[One](https://example.org/ "T") and ![two](/base/pictures/garden/b.png).'],
	},
	'comments are left out, braces in code and behind a backslash stay': {
		note: ['{/* write: this */}', '', 'Cut{/* how? */} `{all}` of \\{them}.', '', 'exports grow.'],
		plain: ['Cut `{all}` of {them}.', '', 'exports grow.'],
	},
	'footnotes, tasks, tables and struck words stay what they are': {
		note: [
			...['~~Cut~~[^1]', '', '- [x] dug', '- [ ] watered', '', '| a | b |', '|---|--:|'],
			...['| 1 | `2 \\| 3` |', '', '[^1]: Not in May.'],
		],
		plain: [
			...['~~Cut~~[^1]', '', '- [x] dug', '- [ ] watered', '', '| a | b |', '| - | -: |'],
			...['| 1 | `2 \\| 3` |', '', '[^1]: Not in May.'],
		],
	},
};

for (const [says, { note, plain }] of Object.entries(cases)) {
	test(says, () => {
		assert.equal(plainBody(note.join('\n')), `${plain.join('\n')}\n`);
	});
}

test('in a .md note braces are text', () => {
	assert.equal(plainBody('Cut {all}.', 'md'), 'Cut {all}.\n');
});

test('title, summary and facts stand at the head, in the place of the frontmatter', () => {
	const facts = [
		{ name: 'Kind', values: [{ text: 'lab' }] },
		{ name: 'Needs', values: [{ text: 'A *b*', href: '/base/a/b/' }, { text: 'c' }] },
	];
	const head = { title: 'All # of it', summary: 'One_two_.', facts };
	const text = '---\ntitle: x\n---\n\nBody.\n';
	assert.equal(
		plainMarkdown(parsePlain(text, 'mdx'), { ...plainOptions, head }),
		[
			...['# All # of it', '', 'One_two\\_.', '', '- **Kind:** lab'],
			...['- **Needs:** [A \\*b\\*](/base/a/b/), c', '', 'Body.', ''],
		].join('\n'),
	);
});

test('what the check refuses is not written', () => {
	assert.throws(() => plainBody('[a](javascript:b)'), /garden\/roses\.mdx links to/);
	assert.throws(() => plainBody('![a](../b/c.png)'), /garden\/roses\.mdx shows/);
});

function tabs(): string[] {
	const linux = ['<Tab title="Linux">', '', 'One.', '', '</Tab>'];
	const macOs = ['<Tab title="macOS">', '', '```bash', 'ls', '```', '', '</Tab>'];
	return ['<Tabs>', ...linux, ...macOs, '</Tabs>'];
}

function question(id: string, asked: string, answer: string): string[] {
	const body = [asked, '', '<Answer>', '', answer, '', '</Answer>', ''];
	return [`<Question id="${id}">`, '', ...body, '</Question>', ''];
}
