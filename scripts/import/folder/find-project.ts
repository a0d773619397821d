import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CouldNotRun } from '../../../checks/could-not-run.ts';
import { isFolderNow } from './is-folder.ts';
import { systems, type System } from '../options.ts';
import { readNavigation, type NavigationEntry } from './read-navigation.ts';

/** A folder that is a project of another documentation system. */
export interface Project {
	system: System;
	root: string;
	/** The folder of its pages. */
	docs: string;
	/** Folders in which it looks for pictures whose address begins with `/`. */
	assets: readonly string[];
	title?: string;
	/** The order and titles of the pages, where its configuration lists them. */
	navigation: readonly NavigationEntry[];
}

const configs: Readonly<Record<System, readonly string[]>> = {
	docusaurus: ['js', 'ts', 'mjs', 'cjs', 'mts'].map((type) => `docusaurus.config.${type}`),
	starlight: ['mjs', 'js', 'ts', 'mts'].map((type) => `astro.config.${type}`),
	mkdocs: ['mkdocs.yml', 'mkdocs.yaml'],
};

/** Where each keeps its pages, unless its configuration says otherwise. */
const docsFolders: Readonly<Record<System, string>> = {
	docusaurus: 'docs',
	starlight: 'src/content/docs',
	mkdocs: 'docs',
};

/**
 * Recognises a project by the names of its configuration files. None of them is run: what a
 * JavaScript says is known only as far as a name stands in it plainly.
 *
 * @param from the system, when it was said; then the folder itself may be that of the pages.
 * @throws CouldNotRun when it is no such project, or several, or has no pages.
 */
export function findProject(root: string, from: System | undefined): Project {
	const found = systems.filter((system) => configOf(root, system) !== undefined);
	const [only, another] = found;
	const system = from ?? (another === undefined ? only : undefined);
	if (system === undefined) {
		throw new CouldNotRun(
			another === undefined
				? `Unexpected folder ${root} without a configuration, expected docusaurus.config.js, astro.config.mjs of Starlight or mkdocs.yml in it. Name the folder of the project, or say --from ${systems.join('|')}; a README is imported by its own name.`
				: `Unexpected configurations of ${found.join(' and ')} in ${root}, expected one. Say which with --from.`,
		);
	}
	const config = configOf(root, system);
	const text = config === undefined ? '' : readFileSync(config, 'utf8');
	const settings = system === 'mkdocs' ? readYaml(text) : readPlain(text);
	const docs = docsOf(root, system, settings.docs);
	if (docs === undefined) {
		throw new CouldNotRun(
			`Unexpected absence of ${settings.docs ?? docsFolders[system]} in ${root}, expected the pages of ${system} there. Name the folder of the project.`,
		);
	}
	return {
		system,
		root,
		docs,
		assets: ['static', 'public', 'src', '.'].map((folder) => path.join(root, folder)),
		...(settings.title === undefined ? {} : { title: settings.title }),
		navigation: settings.navigation,
	};
}

interface Settings {
	docs?: string;
	title?: string;
	navigation: NavigationEntry[];
}

function configOf(root: string, system: System): string | undefined {
	const files = configs[system].map((name) => path.join(root, name));
	const file = files.find((one) => existsSync(one));
	if (file === undefined || system !== 'starlight') return file;
	// Any Astro site has that file.
	return /starlight/i.test(readFileSync(file, 'utf8')) ? file : undefined;
}

function docsOf(root: string, system: System, said: string | undefined): string | undefined {
	const inside = path.resolve(root, said ?? docsFolders[system]);
	const within = path.relative(root, inside);
	if (!within.startsWith('..') && !path.isAbsolute(within) && isFolderNow(inside)) return inside;
	// With --from the folder of the pages may be named itself.
	return configOf(root, system) === undefined && isFolderNow(root) ? root : undefined;
}

function readYaml(text: string): Settings {
	// Names such as !!python/name: are of no concern here.
	const data: unknown = parse(text, { logLevel: 'silent', strict: false });
	if (typeof data !== 'object' || data === null) return { navigation: [] };
	const { docs_dir: docs, site_name: title, nav } = data as Record<string, unknown>;
	return {
		...(typeof docs === 'string' ? { docs } : {}),
		...(typeof title === 'string' ? { title } : {}),
		navigation: readNavigation(nav),
	};
}

/** `title: 'A course'` in a configuration that is a program. */
function readPlain(text: string): Settings {
	const title = /\btitle:\s*(?:'([^'\n]*)'|"([^"\n]*)"|`([^`$\n]*)`)/.exec(text);
	const said = title?.slice(1).find(Boolean);
	const docs = /\bdocs:\s*\{[^{}]*?\bpath:\s*['"]([^'"\n]+)['"]/.exec(text)?.[1];
	return {
		...(docs === undefined ? {} : { docs }),
		...(said === undefined ? {} : { title: said }),
		navigation: [],
	};
}
