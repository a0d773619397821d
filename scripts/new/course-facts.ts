import { requireFolder } from '../../checks/content-folder.ts';
import { readContentFiles } from '../../checks/content-source.ts';
import { readContent } from '../../checks/content.ts';
import { CouldNotRun } from '../../checks/could-not-run.ts';

/** What a new note has to fit into. */
export interface CourseFacts {
	/** Ids in the order of the course. */
	modules: readonly string[];
	/** Ids, easiest or most usual first, as course.yaml has them. */
	kinds: readonly string[];
	difficulties: readonly string[];
	/** Ids of all notes. */
	notes: readonly string[];
	/** Whether the module has a note of that file name, whatever its ending. */
	fileOf(module: string, name: string): string | undefined;
	/** One more than the last place that a note of the module has. */
	freeOrder(module: string): number;
}

/**
 * Reads from a content folder what a new note has to fit into.
 *
 * @throws CouldNotRun when there is no course in the folder, or its course.yaml has faults.
 */
export async function readCourseFacts(contentDir: string, today: string): Promise<CourseFacts> {
	await requireFolder(contentDir);
	const files = await readContentFiles(contentDir);
	const { course, modules, notes } = await readContent(files, { today, strict: false });
	if (!course?.data || modules.size === 0) {
		throw new CouldNotRun(
			`Unexpected faults in ${contentDir}, expected course.yaml and a module that hold. npm run check names them.`,
		);
	}
	const originals = notes.filter(({ language }) => language === undefined);
	return {
		modules: [...modules]
			.sort(([, a], [, b]) => (a.data?.order ?? Infinity) - (b.data?.order ?? Infinity))
			.map(([name]) => name),
		kinds: Object.keys(course.data.kinds),
		difficulties: Object.keys(course.data.difficulties),
		notes: originals.map(({ id }) => id),
		fileOf: (module, name) => originals.find(({ id }) => id === `${module}/${name}`)?.path,
		freeOrder: (module) => {
			const inModule = originals.filter((note) => note.module === module);
			return Math.max(0, ...inModule.map(({ data }) => data?.order ?? 0)) + 1;
		},
	};
}
