import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readShell } from '../../../../../src/notes/snippets/shell/read-shell.ts';

/** Shell text behind `===`, and what is read of it behind `---`. */
const readings = readFileSync(new URL('readings.txt', import.meta.url), 'utf8');
assert.match(readings, /^===\n/);

for (const [, text = '', expected = ''] of readings.matchAll(
	/^===\n([^]*?)\n^---\n([^]*?)(?=^===|(?![^]))/gm,
)) {
	test(`of ${JSON.stringify(text.slice(0, 60))} every command, problem and placeholder is read where it stands`, () => {
		assert.equal(readingOf(text), expected);
	});
}

/** A command a line, its words with a star behind those that the shell fills. */
function readingOf(text: string): string {
	const { commands, problems, placeholders } = readShell(text);
	const lines = [
		...commands.map(({ words, assignments, offset, end, within, inContainer }) => {
			const written = [...assignments, ...words].map(
				({ value, offset: at, end: to, fixed }) =>
					`${at}–${to} ${JSON.stringify(value)}${fixed ? '' : '*'}`,
			);
			const where = `${within ? ', within' : ''}${inContainer ? ', in container' : ''}`;
			return `${offset}–${end} ${assignments.length} assigned${where}: ${written.join(' ')}`;
		}),
		...problems.map(
			({ offset, unexpected, expected, fix }) =>
				`${offset} Unexpected ${unexpected}, expected ${expected}. ${fix}`,
		),
		...placeholders.map(({ offset, text: found }) => `${offset} to fill in: ${found}`),
	];
	return lines.map((line) => `${line}\n`).join('');
}
