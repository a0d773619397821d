import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../../../checks/content.ts';
import { readContentFiles } from '../../../../checks/content-source.ts';
import { checkSpelling } from '../../../../checks/spelling/check-spelling.ts';
import { CourseFolder, frontmatter, today } from '../support/course-folder.ts';

const linesBefore = frontmatter.split('\n').length;

async function check(course: CourseFolder, language = 'en-GB') {
	const yaml = readFileSync(path.join(course.path, 'course.yaml'), 'utf8');
	course.write('course.yaml', yaml.replace(/^language: .*/m, `language: ${language}`));
	const files = await readContentFiles(course.path);
	return checkSpelling(await readContent(files, { today, strict: false }));
}

/** The words of a note's text that are told, as `line:column word`; lines counted in the text. */
async function findIn(text: string): Promise<string[]> {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', text);
	const { faults } = await check(course);
	return faults.map(({ line, column, message }) => {
		return `${line - linesBefore}:${column} ${/word (\S+),/.exec(message)?.[1] ?? ''}`;
	});
}

test('a course without misspelt words has none', async () => {
	using course = new CourseFolder();
	const { faults, files, passedOver } = await check(course);
	assert.deepEqual([faults, files, passedOver], [[], 7, []]);
});

test('a misspelt word is told where it stands, with the nearest and the cure', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', 'é😀 It will recieve **seperate** images.\r\n');
	const { faults } = await check(course);
	assert.deepEqual(
		faults.map(({ path, line, column, id, severity }) => [path, line, column, id, severity]),
		[
			['docker/example.mdx', 13, 13, 'spelling', 'error'],
			['docker/example.mdx', 13, 23, 'spelling', 'error'],
		],
	);
	assert.equal(
		faults[0]?.message,
		'Unexpected word recieve, expected one of the dictionary (en-GB). Did you mean receive?',
	);
	assert.match(faults[0].fix, /add it to content\/words\.txt/);
});

test('the spelling is British, and in names as others wrote them', async () => {
	assert.deepEqual(await findIn('The behavior of a color.\n\nBehavior and colour.\n'), [
		'1:5 behavior',
		'1:19 color',
		'3:1 Behavior',
	]);
	const names = `The Color Center and [its behavior](https://example.org/).

<Changed date="2026" source="https://example.org/" cite="On behavior" then="grey" now="a favor" />
`;
	assert.deepEqual(await findIn(names), ['3:90 favor']);
});

test('words are read wherever a note has sentences', async () => {
	const text = `## Wrnog heading {#wrnog}

> [!NOTE]
> wrnog quote

| a | wrnog cell |
| - | ---------- |

- wrnog item[^1]

[wrnog words](./why-docker.mdx "wrnog")

![wrnog picture](./why-docker-layers.svg)

\`\`\`yaml title="wrnog words" illustrative="wrnog reason"
a: b
\`\`\`

[^1]: wrnog footnote
`;
	assert.deepEqual(await findIn(text), [
		'1:4 Wrnog',
		'4:3 wrnog',
		'6:7 wrnog',
		'9:3 wrnog',
		'11:2 wrnog',
		'13:3 wrnog',
		'15:16 wrnog',
		'15:43 wrnog',
		'19:7 wrnog',
	]);
});

test('code, addresses, comments, options, files and abbreviations are no words', async () => {
	const text = `A \`wrnog\` {/* wrnog */} https://wrnog.example.org/wrnog wrnog@example.org WRNOG WRNOGs
--wrnog wrnog.yaml wrnog_x wrnog2 &eacute; [text](https://example.org/wrnog).

\`\`\`console title="wrnog.yaml"
$ wrnog
\`\`\`

<Question id="wrnog-first">

Yes?

<Answer>

No.

</Answer>

</Question>
`;
	assert.deepEqual(await findIn(text), []);
});

test('the words of tags and words.txt are known, with their endings', async () => {
	using course = new CourseFolder();
	course.write('words.txt', '# names\n\nHightower # a speaker\r\nwrnog\n').write(
		'docker/example.mdx',
		`${frontmatter.replace('tags: []', 'tags: [frobnik-tags]')}
A frobnik, Hightower’s and Hightower's wrnog, as wrnogs go; Wrnog.
`,
	);
	const { faults } = await check(course);
	assert.deepEqual(faults, []);
});

test('frontmatter, glossary, modules and the course itself are read', async () => {
	using course = new CourseFolder();
	const put = (file: string, from: string, to: string) => {
		const text = readFileSync(path.join(course.path, file), 'utf8');
		course.write(file, text.replace(from, to));
	};
	put('course.yaml', 'to learn from', 'to learn wrnog');
	put('docker/module.yaml', 'the commands', 'the wrnog');
	course.write(
		'docker/example.mdx',
		frontmatter
			.replace('title: Example', 'title: "Exampel"')
			.replace(
				'updated:',
				'aliases: [wrnog]\nsource:\n  title: A behavior\n  url: https://example.org/\nupdated:',
			),
	);
	course.write(
		'glossary.yaml',
		`image:\n  term: image\n  definition: >-\n    What a container starts from, wich is\n    read-onyl.\ncontainer:\n  term: container\n  definition: A running image, and so on.\n`,
	);
	const { faults } = await check(course);
	assert.deepEqual(
		faults.map(({ path, line, column }) => `${path}:${line}:${column}`),
		[
			'course.yaml:2:26',
			'glossary.yaml:4:35',
			'glossary.yaml:5:10',
			'docker/module.yaml:3:37',
			'docker/example.mdx:2:9',
		],
	);
});

test('a note with faults, and one in another language, are passed over and named', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '{wrnog}\n');
	course.writeNote('docker/de/why-docker.mdx', 'Auf Deutsch gesagt.\n');
	const { faults, passedOver } = await check(course);
	assert.deepEqual(faults, []);
	assert.deepEqual(passedOver, ['docker/de/why-docker.mdx', 'docker/example.mdx']);
});

test('a course in another English has its spelling, and one in another language is not judged', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', 'Its color or its colour.\n');
	const columns = async (language: string) =>
		(await check(course, language)).faults.map(({ column }) => column);
	assert.deepEqual(await columns('en-US'), [18]);
	assert.deepEqual(await columns('en-GB'), [5]);
	assert.deepEqual(await columns('en'), []);
	assert.deepEqual(await columns('de'), []);
});

test('labels of diagrams and comments in code are read, and nothing else of it', async () => {
	const text = `\`\`\`mermaid title="a" alt="b"
flowchart TB
  wrnoga["a wrnog box<br>two <wrnogb>"] -->|wrnogc| web
  subgraph grp [wrnogd]
    web
  end
\`\`\`

\`\`\`mermaid title="a" alt="b"
sequenceDiagram
  participant wrnoga as the wrnoge
  wrnoga->>wrnoga: asks wrnogf
\`\`\`

> \`\`\`bash
> # starts the wrnogg, see \`wrnogh\` and wrnog.yaml
> wrnogi wrnogj#wrnogk # wrnogl
> \`\`\`

\`\`\`console
# wrnogm
$ wrnogn # wrnogo
wrnogp # wrnogq
\`\`\`

\`\`\`yaml
a: b # wrnogr
\`\`\`

\`\`\`js
wrnogs(); // wrnogt
\`\`\`

\`\`\`text
# wrnogu
\`\`\`
`;
	assert.deepEqual(await findIn(text), [
		'3:13 wrnog',
		'3:31 wrnogb',
		'3:45 wrnogc',
		'4:17 wrnogd',
		'11:29 wrnoge',
		'12:25 wrnogf',
		'16:16 wrnogg',
		'17:26 wrnogl',
		'21:3 wrnogm',
		'22:12 wrnogo',
		'27:8 wrnogr',
		'31:14 wrnogt',
	]);
});
