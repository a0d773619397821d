import type { Content } from '../content.ts';
import { errorAt, fileStart, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { reservedModules } from '../site-names.ts';

/** There is a course.yaml, and every folder with notes is a module with a place of its own. */
export const modules: Rule = {
	ids: ['course-missing', 'module-letter', 'module-missing', 'module-order', 'module-reserved'],
	check: (content) => [
		...courseMissing(content),
		...modulesMissing(content),
		...reserved(content),
		...shared(content, 'order'),
		...shared(content, 'letter'),
	],
};

function courseMissing({ course, files }: Content): PlacedFault[] {
	if (course || files.some(({ path }) => path === 'course.yaml')) return [];
	const fault = errorAt('course.yaml', fileStart, {
		id: 'course-missing',
		message: `Unexpected absence of course.yaml${files.length === 0 ? ' in an empty folder' : ''}, expected what the course is called.`,
		fix: 'Write course.yaml with title, subtitle, description, licence, language, kinds and difficulties.',
	});
	return [fault];
}

function modulesMissing({ modules, notes }: Content): PlacedFault[] {
	const folders = new Set(notes.map(({ module }) => module));
	return [...folders]
		.filter((folder) => !modules.has(folder))
		.map((folder) =>
			errorAt(`${folder}/module.yaml`, fileStart, {
				id: 'module-missing',
				message: `Unexpected notes in ${folder} without module.yaml, expected it beside them.`,
				fix: `Write ${folder}/module.yaml with title, order, summary, hue and letter.`,
			}),
		);
}

function reserved({ modules }: Content): PlacedFault[] {
	return [...modules]
		.filter(([name]) => reservedModules.includes(name))
		.map(([name, { path }]) =>
			errorAt(path, fileStart, {
				id: 'module-reserved',
				message: `Unexpected module ${name}, expected a name that no page of the site has.`,
				fix: 'Rename its folder.',
			}),
		);
}

/** Modules that claim the place or the letter of one before them, by folder name. */
function shared({ modules }: Content, key: 'order' | 'letter'): PlacedFault[] {
	const owners = new Map<number | string, string>();
	return [...modules].flatMap(([name, { path, data, locate }]) => {
		const value = data?.[key];
		if (value === undefined) return [];
		const owner = owners.get(value);
		if (owner === undefined) {
			owners.set(value, name);
			return [];
		}
		const fault = errorAt(path, locate([key]), {
			id: `module-${key}`,
			message: `Unexpected ${key} ${value}, expected one that no other module has: it is that of ${owner}.`,
			fix: `Choose another ${key}.`,
		});
		return [fault];
	});
}
