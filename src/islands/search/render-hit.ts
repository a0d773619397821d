import { minuteRule } from '../../course/minutes-plot.ts';
import type { Hit } from './hit.ts';
import { make } from './make.ts';
import type { Segment } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Draws a hit: code, title, facts and minute rule, then its sections as stops under the line. One
 * link for the note and one for each section, no others. Code and difficulty look as in
 * components/page/StationCode and DifficultyMark.
 */
export function renderHit(hit: Hit, { modules, difficulties, kinds, most }: Vocabulary): Element {
	const { word = '', level = 1 } = difficulties[hit.difficulty] ?? {};
	return make(
		'li',
		{ class: `search-hit m-${hit.module}` },
		make(
			'div',
			{ class: 'search-head' },
			make(
				'h2',
				{},
				make('span', { class: 'station-code' }, hit.code),
				make('a', { href: hit.address }, ...marked(hit.title)),
			),
			make(
				'p',
				{ class: 'search-facts' },
				make('span', {}, modules[hit.module] ?? ''),
				make('span', {}, kinds[hit.kind] ?? ''),
				make('span', { class: 'difficulty' }, levelMark(level), word),
				make('span', {}, hit.minutes),
			),
		),
		minutesLine(hit, level, most),
		make('p', { class: 'search-excerpt' }, ...marked(hit.excerpt)),
		make('ul', { class: 'search-sections' }, ...hit.sections.map(renderSection)),
	);
}

function renderSection({ address, title, excerpt }: Hit['sections'][number]): Element {
	return make(
		'li',
		{},
		make('a', { href: address }, ...marked(title)),
		make('span', {}, ...marked(excerpt)),
	);
}

function marked(segments: readonly Segment[]): (Node | string)[] {
	return segments.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

function levelMark(level: number): Element {
	const size = { width: 15, height: 12, 'aria-hidden': 'true' };
	return make('svg', size, make('use', { href: `#level-${level}` }));
}

function minutesLine(hit: Hit, level: number, most: number): Element {
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
