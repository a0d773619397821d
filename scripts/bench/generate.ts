// `node scripts/bench/generate.ts DIR --notes 1000`: writes one of the bench's courses into a folder,
// to look at or to build by hand.
import { existsSync, readdirSync } from 'node:fs';
import { runCommand } from '../../checks/command.ts';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { readFlags } from '../../checks/read-flags.ts';
import { makeCourse } from './course/make-course.ts';
import { ourFiles } from './course/our-files.ts';
import { writeFiles } from './course/write-files.ts';
import { wholeNumber } from './whole-number.ts';

await runCommand('bench', async () => {
	const { values, words } = readFlags(process.argv.slice(2), { notes: 'COUNT', seed: 'NUMBER' });
	const [folder, another] = words;
	if (folder === undefined || another !== undefined) {
		throw new CouldNotRun(
			`Unexpected ${words.length} folders, expected one: node scripts/bench/generate.ts DIR --notes 1000.`,
		);
	}
	if (existsSync(folder) && readdirSync(folder).length > 0) {
		throw new CouldNotRun(`Unexpected files in ${folder}, expected an empty folder or none.`);
	}
	const size = wholeNumber('notes', values.get('notes') ?? '1000');
	const seed = wholeNumber('seed', values.get('seed') ?? '1');
	const files = writeFiles(folder, ourFiles(makeCourse(size, seed)));
	console.log(`${size} notes, ${files} files in ${folder}`);
	return Promise.resolve(0);
});
