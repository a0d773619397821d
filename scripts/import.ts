// npm run import: notes of a course from what somebody has already: one long README of practice
// notes, or the folder of another documentation system. Nothing is overwritten and nothing is lost.
import { runCommand } from '../checks/command.ts';
import { importSource } from './import/import-source.ts';
import { helpText, readImportOptions } from './import/options.ts';

await runCommand('import', async () => {
	const options = readImportOptions(process.argv.slice(2));
	const today = new Date().toISOString().slice(0, 10);
	const { help, source } = options;
	console.log(help || source === undefined ? helpText : await importSource(source, options, today));
	return 0;
});
