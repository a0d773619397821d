import { minuteRule } from '../../../course/minutes-plot.ts';
import type { Hit } from '../hit.ts';
import { make } from '../make.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Draws the minutes of a note as the length of a line, to the scale of all hits. */
export function minutesLine(hit: Hit, { difficulties, most }: Vocabulary): Element {
	const { level = 1 } = difficulties[hit.difficulty] ?? {};
	const { length, reports } = minuteRule(hit, most);
	const along = (to: string, kind?: string) =>
		make('line', { class: kind, x1: 0, x2: to, y1: 5.5, y2: 5.5 });
	return make(
		'svg',
		{ class: `minute-rule s${level}`, height: 11, 'aria-hidden': 'true' },
		along('100%'),
		length ? along(`${length.x}%`, 'estimate') : along('36', 'unknown'),
		...reports.map(({ x }) =>
			make('line', { class: 'report', x1: `${x}%`, x2: `${x}%`, y1: 0, y2: 11 }),
		),
	);
}
