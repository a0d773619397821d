import type { PlanWish } from './plan-choice.ts';

/** What there is to choose from. */
export interface PlanChoices {
	/** Ids of the modules that have notes, in course order. */
	modules: readonly string[];
	/** Ids of the difficulties, easiest first: the first is level 1. */
	difficulties: readonly string[];
}

/** A value of an address that could not be taken as it stands. */
export interface Mended {
	/** The parameter, as the address spells it. */
	name: 'minutes' | 'sittings' | 'difficulty' | 'module' | 'done';
	/** What stood there. */
	value: string;
	/** What is used instead; '' where the value is left out. */
	used: string;
}

/** Least and most that can be asked for. A sitting is a day's work at the longest. */
export const planLimits = {
	minutes: { least: 5, most: 600 },
	sittings: { least: 1, most: 20 },
} as const;

/** What is planned while nobody has asked for anything else: 45 minutes, everything open. */
export function defaultWish({ difficulties }: PlanChoices): PlanWish {
	return { minutes: 45, sittings: 1, level: difficulties.length, modules: [], countsDone: true };
}

/**
 * Reads a wish from the parameters of an address or from a form's data, whatever stands in them:
 * `minutes=45&sittings=3&difficulty=beginner&module=docker&done=no`.
 */
export function readPlanAddress(
	parameters: { getAll(name: string): readonly unknown[] },
	choices: PlanChoices,
): { wish: PlanWish; mended: Mended[] } {
	const wish = defaultWish(choices);
	const mended: Mended[] = [];
	const last = (name: Mended['name']) => {
		const value = parameters.getAll(name).at(-1);
		return typeof value === 'string' ? value.trim() : undefined;
	};
	for (const name of ['minutes', 'sittings'] as const) {
		const value = last(name);
		if (value === undefined) continue;
		const number = /^[+-]?\d+$/.test(value) ? Number(value) : wish[name];
		const { least, most } = planLimits[name];
		wish[name] = Math.min(most, Math.max(least, number));
		if (String(wish[name]) !== value) mended.push({ name, value, used: String(wish[name]) });
	}
	const difficulty = last('difficulty');
	if (difficulty !== undefined) {
		const place = choices.difficulties.indexOf(difficulty);
		if (place >= 0) wish.level = place + 1;
		else mended.push({ name: 'difficulty', value: difficulty, used: '' });
	}
	const modules = parameters.getAll('module').map(String);
	wish.modules = choices.modules.filter((id) => modules.includes(id));
	for (const value of new Set(modules)) {
		if (!choices.modules.includes(value)) mended.push({ name: 'module', value, used: '' });
	}
	const done = last('done');
	if (done === 'no') wish.countsDone = false;
	else if (done !== undefined && done !== 'yes')
		mended.push({ name: 'done', value: done, used: '' });
	return { wish, mended };
}

/** The wish as parameters; empty when it is what is planned without any. */
export function writePlanAddress(wish: PlanWish, choices: PlanChoices): string {
	const usual = defaultWish(choices);
	const parameters = new URLSearchParams();
	parameters.set('minutes', String(wish.minutes));
	if (wish.sittings !== usual.sittings) parameters.set('sittings', String(wish.sittings));
	const difficulty = choices.difficulties[wish.level - 1];
	if (wish.level !== usual.level && difficulty) parameters.set('difficulty', difficulty);
	for (const id of choices.modules) if (wish.modules.includes(id)) parameters.append('module', id);
	if (!wish.countsDone) parameters.set('done', 'no');
	const text = parameters.toString();
	return text === `minutes=${usual.minutes}` ? '' : text;
}
