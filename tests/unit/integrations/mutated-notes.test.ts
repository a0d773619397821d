// Real notes, spoilt by chance: what the check says of them, and what is built of those it takes.
import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runCheck, type CheckResult } from '../../../checks/run.ts';
import { foreignCode, isDataScript, scriptsIn } from '../../support/foreign-code.ts';
import type { Ran } from '../../support/run-node.ts';
import { mutateNote } from '../notes/support/mutate-note.ts';
import { SmallProject } from './support/small-project.ts';

/** The first of the seeds; every failure names the seed of its note in the file's name. */
const firstSeed = 20_261_122;
const rounds = 200;

const content = path.resolve(import.meta.dirname, '../../../content');
const today = '2027-01-01';

const names = globSync('*/*.mdx', { cwd: content }).sort();
const originals = names.map((name) => readFileSync(path.join(content, name), 'utf8'));

/** Spoilt notes by their file, each in the folder of the note it was made from. */
const mutants = new Map(
	Array.from({ length: rounds }, (_, round): [string, string] => {
		const seed = firstSeed + round;
		const name = names[round % names.length] ?? '';
		const text = mutateNote(originals[round % names.length] ?? '', originals, seed);
		const file = name.replace(/\.mdx$/, `-seed-${seed}.mdx`);
		return [
			file,
			text
				.replace(/^order: \d+$/m, `order: ${1000 + round}`)
				.replace(/^(title: .*)$/m, `$1 ${seed}`),
		];
	}),
);

describe('notes that were spoilt by chance', () => {
	let project: SmallProject;
	let checked: CheckResult;
	let ran: Ran;
	let accepted: string[] = [];

	before(async () => {
		project = await SmallProject.make();
		const folder = project.copy.content;
		rmSync(folder, { recursive: true });
		cpSync(content, folder, { recursive: true });
		checked = await runCheck({ contentDir: folder, today, drafts: Object.fromEntries(mutants) });
		const refused = new Set(
			checked.findings
				.filter(({ severity }) => severity === 'error')
				.map(({ file }) => path.relative(folder, path.resolve(file))),
		);
		accepted = [...mutants.keys()].filter((file) => !refused.has(file));
		for (const file of accepted) {
			writeFileSync(path.join(folder, file), mutants.get(file) ?? '');
		}
		ran = await project.build();
	});

	after(() => project[Symbol.asyncDispose]());

	test('are all checked, and some are refused and some taken', () => {
		assert.equal(checked.notes, names.length + rounds);
		assert.ok(accepted.length > 20 && accepted.length < rounds, `${accepted.length} are taken`);
	});

	test('are named with places that they have', () => {
		for (const { file, line, column, id } of checked.findings) {
			const text = mutants.get(path.relative(project.copy.content, path.resolve(file)));
			const length = text?.split(/\r\n|\r|\n/)[line - 1]?.length;
			if (text === undefined) continue;
			const told = `${file}:${line}:${column} ${id}`;
			assert.ok(length !== undefined && column >= 1 && column <= length + 1, told);
		}
	});

	test('are built when the check takes them, and nothing of them has run', () => {
		assert.equal(ran.code, 0, ran.stdout.slice(-2000) + ran.stderr);
		assert.deepEqual(project.traces(), []);
	});

	test('have no code in their pages but that of the site', () => {
		const read = (file: string) => {
			const page = path.join(project.copy.dist, file.replace(/\.mdx$/, ''), 'index.html');
			return readFileSync(page, 'utf8');
		};
		const ours = new Set(names.flatMap((name) => scriptsIn(read(name))));
		for (const file of accepted) {
			const found = foreignCode(read(file), {
				forms: true,
				isOurScript: ({ address, type, text }) =>
					address?.startsWith('/_astro/') ?? (isDataScript(type, text) || ours.has(text)),
			});
			assert.deepEqual(found, [], file);
		}
	});
});
