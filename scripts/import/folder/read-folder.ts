import path from 'node:path';
import { reservedModules } from '../../../checks/site-names.ts';
import { CouldNotRun } from '../../../checks/could-not-run.ts';
import { slugOf } from '../../new/fields.ts';
import type { ReadSource } from '../draft.ts';
import { readText } from '../read-text.ts';
import type { Told } from '../report-text.ts';
import type { Project } from './find-project.ts';
import { listPages } from './list-pages.ts';
import { orderPages, readCategory } from './page-order.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** A page with its path below the folder of the pages. */
export interface ProjectPage extends ReadPage {
	file: string;
}

export interface ReadProject {
	pages: readonly ProjectPage[];
	sources: readonly ReadSource[];
	/** Files that were not read. */
	left: readonly Told[];
	/** Titles of modules, by their names. */
	moduleTitles: ReadonlyMap<string, string>;
}

/**
 * Reads every page of a project, in its order, each with the module that its folder, or the
 * navigation, says.
 *
 * @throws CouldNotRun when there is no page.
 */
export function readFolder(project: Project, today: string): ReadProject {
	const { docs, navigation, root, system } = project;
	const nameOf = (file: string) =>
		path
			.relative(path.dirname(path.resolve(root)), path.join(path.resolve(docs), file))
			.split(path.sep)
			.join('/');
	const listed = listPages(docs);
	const left: Told[] = listed.left.map(({ file, why }) => ({
		file: nameOf(file),
		line: 1,
		what: `not read: ${why}`,
	}));
	const titles = new Map(navigation.map(({ file, title }) => [file, title]));
	const pages: ProjectPage[] = [];
	for (const file of listed.pages) {
		const page = readOne(path.join(docs, file), {
			file: nameOf(file),
			system,
			title: titles.get(file) || titleOfFile(file),
			today,
		});
		if (typeof page === 'string')
			left.push({ file: nameOf(file), line: 1, what: `not read: ${page}` });
		else pages.push({ ...page, file });
	}
	if (pages.length === 0) {
		const why = left.map(({ file, what }) => `\n${file}: ${what}`).join('');
		throw new CouldNotRun(
			`Unexpected absence of pages in ${docs}, expected .md or .mdx files.${why}`,
		);
	}
	const moduleTitles = new Map<string, string>();
	const ordered = orderPages(pages, navigation, (folder) => readCategory(path.join(docs, folder)));
	for (const page of ordered) {
		const { name, title } = moduleOf(page.file, project);
		const [draft] = page.source.drafts;
		draft.known.module = name;
		const own = nameOfFile(page.file);
		if (own !== undefined) draft.known.name ??= own;
		if (!moduleTitles.has(name)) moduleTitles.set(name, title);
	}
	return { pages: ordered, sources: ordered.map(({ source }) => source), left, moduleTitles };
}

function readOne(whole: string, of: Parameters<typeof readPage>[1]): ReadPage | string {
	try {
		return readPage(readText(whole), of);
	} catch (error) {
		// One page that is no text does not keep the others from being imported; the report names it.
		if (error instanceof CouldNotRun) return error.message;
		throw error;
	}
}

/** The first section of the navigation, else the first folder, else what the project is called. */
function moduleOf(
	file: string,
	{ navigation, docs, title, root }: Project,
): { name: string; title: string } {
	const section = navigation.find((entry) => entry.file === file)?.sections[0];
	const [folder] = file.includes('/') ? file.split('/') : [];
	const label = folder === undefined ? undefined : readCategory(path.join(docs, folder)).label;
	const called =
		section ??
		label ??
		(folder === undefined ? (title ?? path.basename(path.resolve(root))) : titleOfFile(folder));
	const slug =
		slugOf(section ?? (folder === undefined ? called : withoutNumber(folder))) || 'pages';
	return { name: reservedModules.includes(slug) ? `${slug}-notes` : slug, title: called };
}

/** `02-bridge-networks.md` is bridge-networks; of an index the title says more than its name. */
function nameOfFile(file: string): string | undefined {
	const stem = withoutNumber(path.posix.basename(file).replace(/\.\w+$/, ''));
	return /^(?:index|readme)$/i.test(stem) ? undefined : slugOf(stem) || undefined;
}

function titleOfFile(file: string): string {
	const steps = file.replace(/\.(?:mdx?|markdown)$/i, '').split('/');
	const last = /^(?:index|readme)$/i.test(steps.at(-1) ?? '') ? steps.at(-2) : steps.at(-1);
	const words = withoutNumber(last ?? 'Start')
		.replace(/[-_]+/g, ' ')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutNumber(name: string): string {
	return name.replace(/^\d+[-_. ]+(?=.)/, '');
}
