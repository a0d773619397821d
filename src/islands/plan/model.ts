import { fill, fillPlural } from '../../course/fill-words.ts';
import { listText, numberText, rangeText } from '../../course/number-text.ts';
import type { CalendarEvent } from '../../study/calendar-file.ts';
import { minutesOf, type Plan, type Sitting } from '../../study/plan.ts';
import type { Mended } from '../../study/plan-address.ts';
import type { PlannableNote, PlanWish } from '../../study/plan-choice.ts';
import type { Words } from '../../words/en.ts';

export type PlanWords = Words['plan']['told'];

/** A note as a plan names it. */
export interface NamedNote extends PlannableNote {
	code: string;
	title: string;
}

/** Minutes from one number to the next: the least with which a sitting has no more than five. */
const axisSteps = [5, 10, 15, 30, 60];

/** How much is planned, or why nothing is: `3 notes, 55–110 of 120 min + 1 note without a time`. */
export function sumText(
	plan: Plan<NamedNote>,
	wish: PlanWish,
	words: PlanWords,
	language: string,
): string {
	const { sittings } = plan;
	if (sittings.length === 0) return emptyText(plan, wish, words, language);
	const add = (key: 'least' | 'most' | 'unknown') =>
		sittings.reduce((sum, sitting) => sum + sitting[key], 0);
	const notes = sittings.reduce((sum, sitting) => sum + sitting.notes.length, 0);
	const unknown = add('unknown');
	const free = wish.sittings - sittings.length;
	const plural = (forms: Parameters<typeof fillPlural>[0], count: number) =>
		fillPlural(forms, count, language);
	return [
		fill(wish.sittings > 1 ? words.several : words.one, {
			notes: plural(words.notes, notes),
			sittings: plural(words.sittings, sittings.length),
			minutes: rangeText({ least: add('least'), most: add('most') }, language),
			all: numberText(wish.minutes * sittings.length, language),
		}),
		...(unknown > 0 ? [` ${plural(words.unknown, unknown)}`] : []),
		'.',
		...(free > 0 ? [` ${plural(plan.next.length > 0 ? words.free : words.spare, free)}`] : []),
	].join('');
}

/** The note with the shortest time among those that could be begun with. */
export function shortestOf<T extends NamedNote>({ next }: Pick<Plan<T>, 'next'>): T | undefined {
	return next.toSorted((a, b) => (minutesOf(a)?.most ?? 0) - (minutesOf(b)?.most ?? 0))[0];
}

function emptyText(
	plan: Plan<NamedNote>,
	{ minutes }: PlanWish,
	{ empty }: PlanWords,
	language: string,
): string {
	const shortest = shortestOf(plan);
	const time = shortest && minutesOf(shortest);
	if (time) {
		const note = `${shortest.code} ${shortest.title}`;
		return fill(empty.tooLong, {
			minutes: numberText(minutes, language),
			note,
			range: rangeText(time, language),
		});
	}
	if (plan.wanted.length > 0) return empty.untimed;
	if (plan.barred.length > 0) return empty.barred;
	return plan.done > 0 ? empty.done : empty.none;
}

/** What is not in the plan and not named beside it, in sentences. */
export function leftText(
	{ waiting, barred, done }: Plan<NamedNote>,
	{ left }: PlanWords,
	language: string,
): string {
	const told = [
		[left.waiting, waiting],
		[left.barred, barred.length],
		[left.done, done],
	] as const;
	return told
		.filter(([, count]) => count > 0)
		.map(([forms, count]) => fillPlural(forms, count, language))
		.join(' ');
}

/** A note's minutes: `10–20 min`. */
export function timeText(note: PlannableNote, words: PlanWords, language: string): string {
	const time = minutesOf(note);
	return time ? fill(words.minutes, { minutes: rangeText(time, language) }) : words.timeUnknown;
}

/** What stands in a calendar besides days and notes. */
export interface CalendarFacts {
	/** Of a sitting. */
	minutes: number;
	/** `19:00`; without it the days are whole. */
	time: string | undefined;
	/** Tells the entries from those of other sites: `example.org/notes/`. */
	site: string;
	/** The address of the plan. */
	url: string;
	words: PlanWords;
	language: string;
	/** The course, as `event` of the words has it. */
	course: string;
}

/**
 * Sittings as entries of a calendar. An entry's id is made of its day, so that a later plan for the
 * same day takes its place.
 *
 * @param days of the sittings, `2026-11-24`; those without one are left out
 */
export function calendarEvents(
	sittings: readonly Sitting<NamedNote & { href: string }>[],
	days: readonly string[],
	{ minutes, time, site, url, words, language, course }: CalendarFacts,
): CalendarEvent[] {
	return sittings.flatMap(({ notes }, place) => {
		const day = days[place];
		if (day === undefined) return [];
		const codes = listText(
			notes.map(({ code }) => code),
			language,
		);
		const lines = notes.map(
			(note) => `${note.code} ${note.title}, ${timeText(note, words, language)}\n${note.href}`,
		);
		const title = fill(words.event, { codes, course });
		return [{ uid: `plan-${day}@${site}`, day, time, minutes, title, text: lines.join('\n'), url }];
	});
}

/** What was wrong with an address, and what holds instead. */
export function mendedText(mended: readonly Mended[], words: PlanWords): string {
	return mended
		.map(({ name, value, used }) =>
			fill(used === '' ? words.unknownValue : words.mended, {
				value: value.slice(0, 40),
				name: words.names[name],
				used,
			}),
		)
		.join(' ');
}

/** Where the numbers over a sitting stand: minutes, and percent of its length. */
export function axisMarks(minutes: number): { minutes: number; x: number }[] {
	const step = axisSteps.find((candidate) => minutes <= candidate * 4) ?? 150;
	const marks = [];
	// One too near the end would run into the last number.
	for (let at = 0; at <= minutes - step * 0.6; at += step) marks.push(at);
	return [...marks, minutes].map((at) => ({ minutes: at, x: percent(at, minutes) }));
}

/** With two places, of `all`. */
export function percent(part: number, all: number): number {
	return Math.round((part / all) * 10_000) / 100;
}
