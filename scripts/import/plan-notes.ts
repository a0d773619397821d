import { CouldNotRun } from '../../checks/could-not-run.ts';
import { reservedModules, reservedNotes } from '../../checks/site-names.ts';
import { slugPattern } from '../../src/schema/shared.ts';
import { slugOf } from '../new/fields.ts';
import type { CourseToFill } from './course-to-fill.ts';
import type { Draft, ReadSource } from './draft.ts';
import { splitKind } from './kind-of-title.ts';

/** A draft with its place in the course. */
export interface PlannedNote {
	draft: Draft;
	source: ReadSource;
	module: string;
	/** Of the file, without its ending. */
	name: string;
	/** Below the content folder, with forward slashes. */
	path: string;
	order: number;
}

/**
 * Finds a module and a name for every draft.
 *
 * @param module all go there; else each goes where its groups, or its source, say.
 * @throws CouldNotRun with a line for each thing that will not do: a module of that name cannot be,
 *   a draft has none, a file of that name is there.
 */
export function planNotes(
	sources: readonly ReadSource[],
	course: CourseToFill,
	module: string | undefined,
): PlannedNote[] {
	if (module !== undefined) refuseModule(module);
	const notes: PlannedNote[] = [];
	const homeless: Draft[] = [];
	const taken = new Set<string>();
	const orders = new Map<string, number>();
	for (const source of sources) {
		for (const draft of source.drafts) {
			const home = module ?? draft.known.module ?? moduleOfGroups(draft.groups, course);
			if (home === undefined) {
				homeless.push(draft);
				continue;
			}
			const order = (orders.get(home) ?? course.lastOrder(home)) + 1;
			orders.set(home, order);
			const name = freeName(draft, { module: home, taken, course });
			notes.push({ draft, source, module: home, name, path: `${home}/${name}.mdx`, order });
		}
	}
	if (homeless.length > 0) throw new CouldNotRun(askForModule(homeless, course));
	refuseTaken(notes, course);
	return notes;
}

/** The module that the innermost group names that names any. */
function moduleOfGroups(groups: readonly string[], { modules }: CourseToFill): string | undefined {
	const named = [...modules].map(([id, data]) => ({ id, names: [id, slugOf(data?.title ?? id)] }));
	for (const group of groups.toReversed()) {
		const slug = `-${slugOf(group)}-`;
		const found = named.find(({ names }) => names.some((name) => slug.includes(`-${name}-`)));
		if (found) return found.id;
	}
	return undefined;
}

interface Around {
	module: string;
	/** Paths without ending. */
	taken: Set<string>;
	course: CourseToFill;
}

function freeName({ known, title, line }: Draft, { module, taken, course }: Around): string {
	const words = known.name ?? splitKind(title, course.kinds).title;
	const wanted = slugOf(words).slice(0, 60).replace(/-+$/, '') || `lesson-on-line-${line}`;
	const stem = reservedNotes.includes(wanted) ? `${wanted}-note` : wanted;
	for (let count = 1; ; count++) {
		const name = count === 1 ? stem : `${stem}-${count}`;
		const path = `${module}/${name}`;
		if (taken.has(path)) continue;
		taken.add(path);
		return name;
	}
}

function refuseModule(module: string): void {
	if (!slugPattern.test(module)) {
		const better = slugOf(module);
		throw new CouldNotRun(
			`Unexpected module ${module}, expected lower-case letters, digits and hyphens.${better === '' ? '' : ` Write --module ${better}.`}`,
		);
	}
	if (reservedModules.includes(module)) {
		throw new CouldNotRun(
			`Unexpected module ${module}, expected a name that no page of the site has. Choose another.`,
		);
	}
}

function askForModule(homeless: readonly Draft[], { modules }: CourseToFill): string {
	const [first] = homeless;
	const which = homeless.length === 1 ? 'one lesson' : `${homeless.length} lessons`;
	const example = first
		? ` (the first: ${first.title || 'without a name'}, ${first.file}:${first.line})`
		: '';
	return `Unexpected absence of a module for ${which}${example}, expected one of ${[...modules.keys()].join(', ')}, or a new one. Name it with --module NAME.`;
}

function refuseTaken(notes: readonly PlannedNote[], { paths }: CourseToFill): void {
	const taken = notes.filter(({ path }) => paths.has(path) || paths.has(path.replace(/x$/, '')));
	if (taken.length === 0) return;
	const lines = taken.map(
		({ path, draft }) =>
			`Unexpected ${path} for "${draft.title}" (${draft.file}:${draft.line}), expected a note that is not there yet.`,
	);
	throw new CouldNotRun(
		`${lines.join('\n')}\nNothing was written. Import into a module of its own with --module NAME, or take these lessons out of the source.`,
	);
}
