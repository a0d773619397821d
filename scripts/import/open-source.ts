import path from 'node:path';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import type { ReadSource } from './draft.ts';
import { findProject } from './folder/find-project.ts';
import { linksOfPages } from './folder/page-links.ts';
import { readFolder } from './folder/read-folder.ts';
import type { System } from './options.ts';
import type { PlannedNote } from './plan-notes.ts';
import { readText } from './read-text.ts';
import { readReadme } from './readme/read-readme.ts';
import type { Told } from './report-text.ts';
import { anchorsOfReadme, type FindTarget } from './resolve-link.ts';

/** A file or folder that was read, and how its parts refer to each other. */
export interface OpenSource {
	sources: readonly ReadSource[];
	/** Files that were not read. */
	left: readonly Told[];
	/** The folder that pictures may come from. */
	root: string;
	/** Folders to look for a picture in, and the address to look for there. */
	findPicture: (
		note: PlannedNote,
		address: string,
	) => { folders: readonly string[]; asked: string };
	targets: (notes: readonly PlannedNote[]) => FindTarget;
	moduleTitles: ReadonlyMap<string, string>;
}

/**
 * Opens one long text.
 *
 * @throws CouldNotRun when it is no text that can be read.
 */
export function openReadme(file: string, from: System | undefined): OpenSource {
	const text = readText(file);
	if (from !== undefined) {
		throw new CouldNotRun(
			`Unexpected --from ${from} for the file ${file}, expected the folder of a project. Name the folder, or leave --from out.`,
		);
	}
	const root = path.dirname(path.resolve(file));
	return {
		sources: [readReadme(text, path.basename(file))],
		left: [],
		root,
		findPicture: (_, address) => ({ folders: [root], asked: address }),
		targets: anchorsOfReadme,
		moduleTitles: new Map(),
	};
}

/**
 * Opens a project of another system.
 *
 * @param today YYYY-MM-DD
 * @throws CouldNotRun when it is no such project, or has no pages.
 */
export function openFolder(folder: string, from: System | undefined, today: string): OpenSource {
	const project = findProject(folder, from);
	const { pages, sources, left, moduleTitles } = readFolder(project, today);
	const { docs, assets, root } = project;
	const folderOf = (note: PlannedNote) => {
		const page = pages.find(({ source }) => source === note.source);
		return path.join(docs, path.dirname(page?.file ?? ''));
	};
	return {
		sources,
		left,
		root,
		findPicture: (note, address) => {
			// Names for the root of the project and of its sources, as their bundlers know them.
			const asked = address.replace(/^@site\//, '').replace(/^[~@]\//, '/src/');
			const near = address.startsWith('/') || asked !== address ? [] : [folderOf(note)];
			return { folders: [...near, docs, ...assets], asked };
		},
		targets: (notes) => linksOfPages(pages, notes),
		moduleTitles,
	};
}
