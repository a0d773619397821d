import { fill } from '../../course/fill-words.ts';
import { listText, numberText, rangeText } from '../../course/number-text.ts';
import type { Plan, Sitting } from '../../study/plan.ts';
import { minutesOf } from '../../study/plan.ts';
import { make } from '../make.ts';
import { axisLines, minutesBar, sittingAxis } from './draw-minutes.ts';
import { timeText, type PlanWords } from './model.ts';
import type { NoteToPlan } from './notes-to-plan.ts';

/** What stands with a note. */
interface Beside {
	tags: string[];
	bar?: Element;
}

/** How a sitting is told. */
interface SittingSaid {
	/** What it is called; none where it is the only one. */
	heading: string | undefined;
	/** Its minutes. */
	all: number;
	words: PlanWords;
	language: string;
}

/** A sitting as a list in the order to follow, its minutes drawn to one scale. */
export function renderSitting(
	sitting: Sitting<NoteToPlan>,
	{ heading, all, words, language }: SittingSaid,
	tagsOf: (note: NoteToPlan) => string[],
): Element {
	let from = 0;
	const rows = sitting.notes.map((note) => {
		const row = renderNote(
			note,
			{ tags: tagsOf(note), bar: minutesBar(note, from, all) },
			words,
			language,
		);
		from += minutesOf(note)?.most ?? 0;
		return row;
	});
	const list = make('ol', { class: 'plan-notes scaled' }, ...rows);
	const scale = make('div', { class: 'plan-scale', 'aria-hidden': 'true' }, sittingAxis(all));
	const drawn = make('div', { class: 'plan-drawn' }, scale, list);
	drawn.prepend(make('div', { class: 'plan-lines', 'aria-hidden': 'true' }, axisLines(all)));
	if (heading === undefined) return drawn;
	const sum = fill(words.ofAll, {
		minutes: rangeText(sitting, language),
		all: numberText(all, language),
	});
	const comma = make('span', { class: 'visually-hidden' }, ', ');
	const title = make('h3', {}, heading, comma, ' ', make('span', {}, sum));
	return make('section', { class: 'plan-sitting' }, title, drawn);
}

/** A note of a plan, or beside it. */
export function renderNote(
	note: NoteToPlan,
	{ tags, bar }: Beside,
	words: PlanWords,
	language: string,
): Element {
	const { row, code, title, href } = note;
	const beside = [row.querySelector('.difficulty'), row.querySelector('.kind')];
	const kind = make('span', { class: 'kind' }, beside[1]?.textContent.trim() ?? '');
	return make(
		'li',
		{ class: `plan-note m-${note.module}` },
		make('span', { class: 'station-code' }, code),
		make(
			'span',
			{ class: 'name' },
			make('a', { href }, title),
			...tags.map((tag) => make('span', { class: 'tag' }, tag)),
		),
		...(bar ? [bar] : []),
		make('span', { class: 'minutes' }, timeText(note, words, language)),
		...(beside[0] ? [beside[0].cloneNode(true)] : []),
		kind,
	);
}

/** What stands with the notes of a plan: that they are begun, or there for others. */
export function tagsOf(
	{ id, prerequisites }: NoteToPlan,
	plan: Plan<NoteToPlan>,
	isPartly: boolean,
	words: PlanWords,
	language: string,
): string[] {
	const before = plan.untimed.filter((note) => prerequisites.includes(note.id));
	return [
		...(isPartly ? [words.partly] : []),
		...(plan.onTheWay.has(id) ? [words.onTheWay] : []),
		...(before.length > 0
			? [
					fill(words.after, {
						codes: listText(
							before.map(({ code }) => code),
							language,
						),
					}),
				]
			: []),
	];
}
