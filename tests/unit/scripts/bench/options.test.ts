import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CouldNotRun } from '../../../../checks/could-not-run.ts';
import { helpText, readBenchOptions } from '../../../../scripts/bench/options.ts';

test('without options everything is measured, at four sizes, beside Starlight', () => {
	const { sizes, only, rounds, peer, versus, json, help } = readBenchOptions([]);
	assert.deepEqual(sizes, [21, 200, 1000, 5000]);
	assert.deepEqual([...only], ['build', 'weight', 'lighthouse', 'search', 'reload']);
	assert.deepEqual(
		{ rounds, peer, versus },
		{ rounds: undefined, peer: 'starlight', versus: undefined },
	);
	assert.deepEqual([json, help], [false, false]);
});

test('sizes are taken once each, the smallest first', () => {
	assert.deepEqual(readBenchOptions(['--sizes', '200, 21,200']).sizes, [21, 200]);
});

test('parts, rounds and the peer can be chosen', () => {
	const { only, rounds, peer } = readBenchOptions(
		'--only search,build --rounds 3 --peer none'.split(' '),
	);
	assert.deepEqual([...only].sort(), ['build', 'search']);
	assert.deepEqual([rounds, peer], [3, 'none']);
});

test('what cannot be is refused with what was found and what is expected', () => {
	const said = (args: string) => {
		try {
			readBenchOptions(args.split(' '));
		} catch (error) {
			if (error instanceof CouldNotRun) return error.message;
		}
		return '';
	};
	assert.equal(
		said('--sizes 21,many'),
		'Unexpected many after --sizes, expected a whole number from 1 to 100000.',
	);
	assert.match(
		said('--only speed'),
		/^Unexpected speed after --only, expected some of build, weight/,
	);
	assert.match(said('--peer hugo'), /^Unexpected hugo after --peer, expected starlight or none\.$/);
	assert.match(said('--size 21'), /^Unexpected option --size.*Did you mean --sizes\?$/);
	assert.match(said('--rounds 0'), /^Unexpected 0 after --rounds, expected a whole number/);
	assert.match(said('fast'), /^Unexpected fast, expected options only/);
	assert.match(said('--vs /nowhere'), /^Unexpected absence of astro\.config\.mjs in \/nowhere/);
});

test('the help names every option', () => {
	for (const option of ['sizes', 'only', 'rounds', 'peer', 'vs', 'json', 'help']) {
		assert.ok(helpText.includes(`--${option} `), option);
	}
});
