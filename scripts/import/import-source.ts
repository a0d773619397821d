import { CouldNotRun } from '../../checks/could-not-run.ts';
import { suggest } from '../../checks/suggest.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { readCourseToFill, type CourseToFill } from './course-to-fill.ts';
import { isFolderNow } from './folder/is-folder.ts';
import { importNotes } from './import-notes.ts';
import { judgeNotes } from './judge-notes.ts';
import { openFolder, openReadme } from './open-source.ts';
import type { ImportOptions } from './options.ts';
import { PictureShelf } from './picture-shelf.ts';
import { reportText } from './report-text.ts';
import type { SourceLine } from './source-line.ts';
import { requireFree, requirePlaces, writeFiles } from './write-files.ts';

/**
 * Imports a file or folder into a course: reads it, makes notes of it, holds them against the check,
 * and writes them, unless it is a dry run.
 *
 * @param source path of the file or folder
 * @param today YYYY-MM-DD
 * @returns the report
 * @throws CouldNotRun when something will not do; nothing was written then.
 */
export async function importSource(
	source: string,
	options: ImportOptions,
	today: string,
): Promise<string> {
	const { contentDir, dryRun, module, kind, difficulty, report: reportFile } = options;
	if (reportFile !== undefined) requireFree(reportFile);
	const course = await readCourseToFill(contentDir, today);
	requireWord('kind', kind, course.kinds);
	requireWord('difficulty', difficulty, course.difficulties);
	const open = isFolderNow(source)
		? openFolder(source, options.from, today)
		: openReadme(source, options.from);
	const shelf = new PictureShelf(open.root, course.paths);
	const { written, files, remarks, left, changed } = importNotes(open.sources, {
		course,
		module,
		moduleTitles: open.moduleTitles,
		chosen: { kind, difficulty },
		today,
		targets: open.targets,
		picture: (note, address) => {
			const { folders, asked } = open.findPicture(note, address);
			return shelf.take(note, asked, folders);
		},
	});
	const all = new Map<string, string | Buffer>([...files, ...shelf.files]);
	requirePlaces(contentDir, all.keys());
	const judged = await judgeNotes(contentDir, all, today);
	const text = reportText({
		...judged,
		sources: open.sources.map(({ file, lines }) => ({ file, lines: lines.length })),
		dryRun,
		contentDir,
		notes: written.map(({ note: { path, draft } }) => ({
			...draft,
			path,
			begin: beginOf(draft.body),
		})),
		others: [...all.keys()].filter((file) => !file.endsWith('.mdx')),
		remarks,
		left: [...open.left, ...left],
		changed,
	});
	if (dryRun) return text;
	writeFiles(contentDir, judged.files);
	if (reportFile !== undefined) writeFiles('.', new Map([[reportFile, `${text}\n`]]));
	return text;
}

/** The first words of a text, by which its author knows it. */
function beginOf(body: readonly SourceLine[]): string {
	const text = body.map((line) => line.text).find((line) => /\p{L}/u.test(line)) ?? '';
	return text
		.replace(/^[\s#>*+-]+/, '')
		.slice(0, 40)
		.trim();
}

function requireWord(what: string, word: string | undefined, words: CourseToFill['kinds']): void {
	if (word === undefined || words.has(word)) return;
	const known = [...words.keys()];
	throw new CouldNotRun(
		`Unexpected ${what} ${word}, expected one of ${known.join(', ')}.${suggest(nearest(word, known))}`,
	);
}
