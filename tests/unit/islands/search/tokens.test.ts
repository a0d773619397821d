import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMarks } from '../../../../src/course/search/text-marks.ts';
import { indexedWords, tokensOf } from '../../../../src/islands/search/tokens.ts';

/** Tokens in one line, a flag's mark as `F`. */
const told = (query: string) =>
	tokensOf(query)
		.map(({ words, quoted }) => (quoted ? `"${words}"` : words).replace(textMarks.flag, 'F'))
		.join(' | ');

const cases: [query: string, tokens: string][] = [
	['docker container ls', 'docker | container | ls'],
	['How do I mount a volume?', 'how | do | i | mount | a | volume'],
	// Flags stay flags, and their values are words of their own.
	['--replicas', 'F replicas'],
	['-p 8080:80', 'F p | 8080 80'],
	['--replicas=3', 'F replicas 3'],
	['--cap-drop ALL', 'F cap drop | all'],
	['—detach', 'F detach'],
	// What is written as one is looked for as one.
	['4789/udp', '4789 udp'],
	['KOPS_CLUSTER_NAME', 'kops cluster name'],
	['docker-compose.yml', 'docker compose yml'],
	['unix:///var/run/docker.sock.', 'unix var run docker sock'],
	["can't", 'cant'],
	['don’t', 'dont'],
	// Punctuation around words does not count.
	['(layers), "run --detach"', 'layers | "run F detach"'],
	['“exact words”', '"exact words"'],
	['CI/CD', 'ci cd'],
	['Überlagerung ñ', 'überlagerung | ñ'],
	['', ''],
	['--- … "" !', ''],
	['"unclosed', 'unclosed'],
];

for (const [query, tokens] of cases) {
	test(`${query || 'nothing'} is read as ${tokens || 'no word'}`, () => {
		assert.equal(told(query), tokens);
	});
}

test('positions are counted in words', () => {
	assert.deepEqual(
		tokensOf('run -p 80:80 web').map(({ typed, position }) => [typed, position]),
		[
			['run', 0],
			['-p', 1],
			['80:80', 3],
			['web', 5],
		],
	);
});

test('a name is looked for as a query of the same words is', () => {
	for (const name of ['CI/CD', 'compose.yaml', 'multi-stage build', '--rm', '.kube/config']) {
		const whole = tokensOf(name)
			.map(({ words }) => words)
			.join(' ');
		assert.equal(indexedWords(name), whole);
	}
});
