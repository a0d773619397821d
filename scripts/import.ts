// npm run import: notes of a course from what somebody has already: one long README of practice
// notes, or the folder of another documentation system. Nothing is overwritten and nothing is lost.
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { readCourseToFill } from './import/course-to-fill.ts';
import { importNotes } from './import/import-notes.ts';
import { judgeNotes } from './import/judge-notes.ts';
import { helpText, readImportOptions, type ImportOptions } from './import/options.ts';
import { PictureShelf } from './import/picture-shelf.ts';
import { readText } from './import/read-text.ts';
import { readReadme } from './import/readme/read-readme.ts';
import { reportText } from './import/report-text.ts';
import { anchorsOfReadme } from './import/resolve-link.ts';
import { requireFree, writeFiles } from './import/write-files.ts';

await runCommand('import', async () => {
	const options = readImportOptions(process.argv.slice(2));
	if (options.help || options.source === undefined) console.log(helpText);
	else console.log(await run(options.source, options));
	return 0;
});

/** Imports a source and tells of it. */
async function run(source: string, options: ImportOptions): Promise<string> {
	const { contentDir, dryRun, module, kind, difficulty, report: reportFile } = options;
	const today = new Date().toISOString().slice(0, 10);
	if (reportFile !== undefined) requireFree(reportFile);
	const course = await readCourseToFill(contentDir, today);
	const sources = [readReadme(readText(source), path.basename(source))];
	const root = path.dirname(path.resolve(source));
	const shelf = new PictureShelf(root, course.paths);
	const imported = importNotes(sources, {
		course,
		module,
		chosen: { kind, difficulty },
		today,
		targets: anchorsOfReadme,
		picture: (note, address) => shelf.take(note, address, [root]),
	});
	const all = new Map<string, string | Buffer>([...imported.files, ...shelf.files]);
	const judged = await judgeNotes(contentDir, all, today);
	const { written, remarks, left, changed } = imported;
	const text = reportText({
		...judged,
		sources: sources.map(({ file, lines }) => ({ file, lines: lines.length })),
		dryRun,
		contentDir,
		notes: written.map(({ note: { path: place, draft } }) => ({ path: place, ...draft })),
		others: [...all.keys()].filter((file) => !file.endsWith('.mdx')),
		remarks,
		left,
		changed,
	});
	if (!dryRun) writeFiles(contentDir, judged.files);
	if (reportFile !== undefined && !dryRun) writeFiles('.', new Map([[reportFile, `${text}\n`]]));
	return text;
}
