import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBody } from '../../../src/notes/read-note.ts';
import type { Lane } from '../../../src/schema/content-files.ts';

/** Texts of notes behind `=== lane`, and what is said of each behind `---`. */
const said = readFileSync(new URL('said/notes.txt', import.meta.url), 'utf8');
assert.match(said, /^=== \w+\n/);

for (const [, lane = '', text = '', expected = ''] of said.matchAll(
	/^=== (\w+)\n([^]*?)^---\n([^]*?)(?=^===|(?![^]))/gm,
)) {
	test(`of a .${lane} note with ${JSON.stringify(text.slice(0, 60))} is said where and what is wrong`, () => {
		assert.equal(saidOf(text, lane as Lane), expected);
	});
}

function saidOf(text: string, lane: Lane): string {
	const { faults } = readBody(text, lane);
	const lines = faults.map(
		({ id, severity, line, column, message, fix }) =>
			`${line}:${column} ${severity} ${id}\n  ${message}\n  ${fix}\n`,
	);
	return lines.join('');
}
