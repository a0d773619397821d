import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileRule, mostFaults } from '../../../../checks/snippets/file-blocks.ts';
import { snippetRules } from '../../../../checks/rules.ts';
import type { Content } from '../../../../checks/content.ts';

const size = 100_000;
const times = (count: number, text: string) => text.repeat(count);
const fill = (text: string) => times(Math.floor(size / text.length), text);
const lines = (line: (at: number) => string) =>
	Array.from({ length: Math.floor(size / line(9999).length) }, (_, at) => line(at)).join('');

const template =
	'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  B: { Type: AWS::S3::Bucket }\n';
const policy = '{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Resource": "*",\n';
const workflow = 'on: push\njobs:\n  a:\n    runs-on: b\n    steps:\n';
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers: []\n';

/** Language, title and code of blocks that would take long, or deep, where it is not seen to. */
const bombs: Readonly<Record<string, readonly [language: string, title: string, code: string]>> = {
	'brackets of JSON': ['json', '', times(size, '[')],
	'quotes of JSON': ['json', '', times(size, '"')],
	'keys of JSON': ['json', '', `{${lines((at) => `"k${at}":1,`)}"z":1}`],
	'brackets of YAML': ['yaml', '', times(size, '[')],
	'lists of YAML': ['yaml', '', fill('- ')],
	'one key again and again': ['yaml', '', fill('a: 1\n')],
	'documents of YAML': ['yaml', '', fill('---\na: 1\n')],
	'services with stray keys': [
		'yaml',
		'compose.yaml',
		`services:\n${lines((at) => `  s${at}: { x: 1 }\n`)}`,
	],
	'references to nothing': [
		'yaml',
		'compose.yaml',
		`services:\n${lines((at) => `  s${at}: { image: "a:1", depends_on: [z${at}] }\n`)}`,
	],
	'a key of 100,000 letters': [
		'yaml',
		'compose.yaml',
		`services:\n  ? ${times(size, 'k')}\n  : {}\n`,
	],
	'stray fields': ['yaml', '', pod + lines((at) => `  k${at}: 1\n`)],
	'unknown kinds': ['yaml', '', fill('apiVersion: v1\nkind: Podd\n---\n')],
	'resources of no type': [
		'yaml',
		'',
		template + lines((at) => `  R${at}: { Type: AWS::EC2::Vpcc }\n`),
	],
	'functions within functions': [
		'yaml',
		'',
		`${template}  C: ${times(90, '{ Fn::Sub: ')}a${times(90, ' }')}\n`,
	],
	'references within one text': [
		'yaml',
		'',
		`${template}Outputs: { A: { Value: !Sub "${lines((at) => `\${Q${at}}`)}" } }\n`,
	],
	'marks of variables that never end': [
		'yaml',
		'',
		`${template}Outputs: { A: { Value: !Sub "${fill('${')}" } }\n`,
	],
	'actions that there are not': [
		'json',
		'',
		`${policy}"Action": [${lines((at) => `"ec2:Foo${at}",`)}"s3:*"] }] }`,
	],
	'an action of stars': ['json', '', `${policy}"Action": "ec2:${fill('*a')}" }] }`],
	'many patterns': [
		'json',
		'',
		`${policy}"Action": [${lines((at) => `"ec2:*e*a*i*o*${at}*",`)}"s3:*"] }] }`,
	],
	'an expression of brackets': [
		'yaml',
		'.github/workflows/a.yml',
		`${workflow}      - run: \${{ ${times(20_000, '(')} }}\n`,
	],
	'many expressions': [
		'yaml',
		'.github/workflows/a.yml',
		workflow + fill('      - run: ${{ a.b }}\n'),
	],
	'FROM and brackets': ['dockerfile', '', `FROM ${times(size, '[')}`],
	'lines that go on': ['dockerfile', '', `FROM a:1\nRUN ${fill('\\\n')}`],
	'here-documents': ['dockerfile', '', `FROM a:1\n${fill('RUN <<A\n')}`],
	variables: [
		'dockerfile',
		'',
		`FROM a:1\n${lines((at) => `ARG a${at}=1\nENV b${at}=\${a${at}}\n`)}`,
	],
	'30 KB of variables': [
		'dockerfile',
		'',
		`FROM a:1\n${lines((at) => `ARG a${at}=1\nENV b${at}=\${a${at}}\n`)}`.slice(0, 30_000),
	],
};

for (const [name, [language, title, code]] of Object.entries(bombs)) {
	test(
		`${name}: every rule about files ends, and tells a bounded number of findings`,
		{ timeout: 60_000 },
		async () => {
			const fence = {
				language,
				meta: title === '' ? '' : `title="${title}"`,
				code,
				indented: false,
				mark: '```',
				closed: true,
				line: 1,
				column: 1,
			};
			const content = {
				notes: [{ path: 'a.mdx', facts: { fences: [fence] } }],
			} as unknown as Content;
			const files = snippetRules.filter(({ ids }) => ids.some((id) => fileIds.test(id)));
			assert.equal(files.length, 10);
			for (const rule of files) {
				const found = await rule.check(content);
				assert.ok(found.length <= mostFaults, rule.ids.join(' '));
				assert.ok(found.every(({ message, fix }) => message.length + fix.length < 2000));
			}
		},
	);
}

const fileIds =
	/^(?:cloudformation|compose|data|dockerfile|kubernetes|policy|stack|task-definition|workflow)-|^unpinned-image$/;

test('a rule about files reads only the blocks of its kinds', async () => {
	const seen: string[] = [];
	const rule = fileRule(['json-syntax'], ['json'], ({ kind }) => {
		seen.push(kind);
		return [];
	});
	const fence = { indented: false, mark: '```', closed: true, line: 1, column: 1, meta: '' };
	await rule.check({
		notes: [
			{
				path: 'a.mdx',
				facts: {
					fences: [
						{ ...fence, language: 'json', code: '{}' },
						{ ...fence, language: 'yaml', code: 'a: 1' },
						{ ...fence, language: 'text', code: '{}' },
					],
				},
			},
		],
	} as unknown as Content);
	assert.deepEqual(seen, ['json']);
});
