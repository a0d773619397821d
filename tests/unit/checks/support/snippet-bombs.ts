import { bombNote, times, type Bomb } from './bombs.ts';

const fence = '```';

/** A note with one block of code, whose first line is 14. */
function block(name: string, language: string, refused: string | undefined, code: string): Bomb {
	return bombNote(name, refused, `${fence}${language}\n${code}\n${fence}`);
}

/** A blank line behind every fifty, so that no block is too long. */
const lines = (count: number, line: string) =>
	times(Math.ceil(count / 50), `${times(50, `${line}\n`)}\n`);

const within = (levels: number, opening: string, closing: string) =>
	`${times(levels, opening)}1${times(levels, closing)}`;

const compose = 'yaml title="compose.yaml"';
const workflow = 'yaml title=".github/workflows/ci.yaml"';
const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\ndata:\n';
const job = 'on: push\njobs:\n  a: { runs-on: b, steps: [{ run: "${{ ';
const statement = '{ "Effect": "Allow", "Action": "s3:Getobjects", "Resource": "*" }';
const policy = (statements: number) =>
	`{ "Version": "2012-10-17", "Statement": [\n${lines(statements, `${statement},`)}${statement}\n] }`;
const hereDocument = `cat <<EOF\n${lines(5000, times(80, 'x'))}EOF`;

/** Blocks that attack those who read them, end to end; each stands in a note of its own. */
export const snippetBombs: readonly Bomb[] = [
	block(
		'a compose file 90 deep',
		compose,
		'15 compose-key',
		`services:\n  a: ${within(90, '{ a: ', ' }')}`,
	),
	block(
		'a compose file 900 deep',
		compose,
		'15 data-nesting',
		`services:\n  a: ${within(900, '{ a: ', ' }')}`,
	),
	block('lists of a manifest', 'yaml', '18 note-nesting', `${configMap}  ${times(5000, '- ')}a`),
	block(
		'a manifest of 128 aliases',
		'yaml',
		'122 data-nesting',
		`${configMap}  a: &a x\n  b:\n${lines(128, '    - *a')}`,
	),
	block('JSON of 100,000 braces', 'json', '14 note-block', times(100_000, '{')),
	block('JSON of 1,900 brackets', 'json', '14 data-nesting', within(1900, '[', ']')),
	block('JSON of 4,000 maps', 'json', undefined, `[${times(4000, '{},')}{}]`),
	block('JSON that never ends', 'json', '14 json-syntax', `{ "a": "${times(40_000, 'x')}`),
	block('JSON of one key', 'json', '16 data-repeated-key', `{\n${lines(8000, '"a": 1,')}"a": 1\n}`),
	block('YAML of 20,000 lines', 'yaml', undefined, lines(20_000, '- a')),
	block(
		'YAML of 1,000 manifests',
		'yaml',
		'16 kubernetes-kind',
		lines(1000, '---\napiVersion: v1\nkind: Podd'),
	),
	block('a giant here-document', 'bash', '14 shell-syntax', hereDocument),
	block(
		'a giant here-document in a session',
		'console',
		'14 session-unfinished',
		`$ ${hereDocument}`,
	),
	block('250 here-documents', 'bash', undefined, `cat ${times(250, '<<E ')}\n${times(250, 'E\n')}`),
	block('10,000 substitutions', 'bash', '14 note-nesting', times(10_000, '$(')),
	block('1,900 substitutions', 'bash', '14 shell-syntax', within(1900, '$(', ')')),
	block('1,900 substitutions in quotes', 'bash', '14 shell-syntax', within(1900, '"$(', ')"')),
	block('1,900 variables', 'bash', '14 shell-syntax', within(1900, '${a:-', '}')),
	block('10,000 backticks', 'bash', undefined, `echo ${times(10_000, '`')}`),
	block('30,000 signs', 'bash', undefined, `echo $((${times(30_000, '!')}1))`),
	block('a pipe of 20,000', 'bash', undefined, `a${times(20_000, '|a')}`),
	block('4,000 flags', 'bash', '14 unknown-flag', `docker run ${times(4000, '--detatch ')}a`),
	block('a flag of 40 KB', 'bash', '14 unknown-flag', `docker run --${times(40_000, 'a')}`),
	block(
		'a Dockerfile line of 1 MB',
		'dockerfile',
		'1 note-size',
		`FROM a:1\nRUN ${times(500_000, 'a ')}`,
	),
	block(
		'a Dockerfile line of 40 KB',
		'dockerfile',
		'14 dockerfile-size',
		`FROM a:1\nENV ${times(8000, 'a=$a ')}`,
	),
	block(
		'a Dockerfile of 3,000 stages',
		'dockerfile',
		'14 dockerfile-size',
		lines(3000, 'FROM a:1 AS b'),
	),
	block('a policy of 10,000 statements', 'json', '1 note-size', policy(10_000)),
	block('a policy of 4,500 statements', 'json', '15 policy-action', policy(4500)),
	block(
		'an expression of 1,900 brackets',
		workflow,
		'16 workflow-expression',
		`${job}${within(1900, '(', ')')} }}" }] }`,
	),
	block(
		'an expression of 20,000 signs',
		workflow,
		'16 workflow-expression',
		`${job}${times(20_000, '!')}1 }}" }] }`,
	),
	block(
		'a quantity of 40 KB',
		'yaml',
		'17 kubernetes-value',
		`apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: a }\nspec: { hard: { cpu: "${times(40_000, '1')}x" } }`,
	),
	block('the beginnings of 9,000 keys', 'text', undefined, times(9000, 'AKIA ')),
	block(
		'4,000 beginnings of a private key',
		'text',
		undefined,
		lines(4000, '-----BEGIN RSA PRIVATE KEY-----'),
	),
	block('4,000 quotes of a word processor', 'bash', '14 code-quote', times(4000, '“ ')),
];
