import { requireFolder } from '../../checks/content-folder.ts';
import { readContentFiles } from '../../checks/content-source.ts';
import { readContent } from '../../checks/content.ts';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import type { ModuleData } from '../../src/schema/module.ts';

/** What imported notes have to fit into. */
export interface CourseToFill {
	/** Each id with its word, as course.yaml has them. */
	kinds: ReadonlyMap<string, string>;
	/** Easiest first. */
	difficulties: ReadonlyMap<string, string>;
	/** By folder name; nothing of a module whose module.yaml has faults. */
	modules: ReadonlyMap<string, ModuleData | undefined>;
	/** Every path in the content folder. */
	paths: ReadonlySet<string>;
	/** The last place that a note of a module has, 0 without one. */
	lastOrder: (module: string) => number;
}

/**
 * Reads from a content folder what imported notes have to fit into.
 *
 * @throws CouldNotRun when there is no course in the folder, or its course.yaml has faults.
 */
export async function readCourseToFill(contentDir: string, today: string): Promise<CourseToFill> {
	await requireFolder(contentDir);
	const files = await readContentFiles(contentDir);
	const { course, modules, notes } = await readContent(files, { today, strict: false });
	if (!course?.data) {
		throw new CouldNotRun(
			`Unexpected faults in ${contentDir}, expected a course.yaml that holds. npm run check names them.`,
		);
	}
	const { kinds, difficulties } = course.data;
	const words = (record: Readonly<Record<string, { word: string }>>) =>
		new Map(Object.entries(record).map(([id, { word }]) => [id, word]));
	return {
		kinds: words(kinds),
		difficulties: words(difficulties),
		modules: new Map([...modules].map(([name, { data }]) => [name, data])),
		paths: new Set(files.map(({ path }) => path)),
		lastOrder: (module) =>
			Math.max(
				0,
				...notes.filter((note) => note.module === module).map(({ data }) => data?.order ?? 0),
			),
	};
}
