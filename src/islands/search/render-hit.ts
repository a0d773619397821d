import type { Hit } from './hit.ts';
import { make } from './make.ts';
import type { Segment } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Draws a hit: code, title and facts, then its sections as stops under the line. One link for the
 * note and one for each section, no others. Code and difficulty look as in
 * components/page/StationCode and DifficultyMark.
 *
 * @param besides what stands under the facts
 */
export function renderHit(
	hit: Hit,
	{ modules, difficulties, kinds }: Vocabulary,
	besides: readonly Element[] = [],
): Element {
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
		...besides,
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

/** Text with its marks; neighbours that are code share one `<code>`. */
function marked(segments: readonly Segment[]): (Node | string)[] {
	const nodes: (Element | string)[] = [];
	for (const [index, { text, marked, code }] of segments.entries()) {
		const node = marked ? make('mark', {}, text) : text;
		const last = nodes.at(-1);
		if (!code) nodes.push(node);
		else if (segments[index - 1]?.code && last instanceof Element) last.append(node);
		else nodes.push(make('code', {}, node));
	}
	return nodes;
}

function levelMark(level: number): Element {
	const size = { width: 15, height: 12, 'aria-hidden': 'true' };
	return make('svg', size, make('use', { href: `#level-${level}` }));
}
