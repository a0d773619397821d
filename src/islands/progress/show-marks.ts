import { stateOf, type StudyRecord } from '../../study/record.ts';
import type { Words } from '../../words/en.ts';
import { noteAt } from './note-at.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Shows on everything that leads to a note how far the reader is with it: `data-progress` for the
 * style sheet, words for those who listen, and the travelled part of drawn lines. What stands in a
 * note's own text is left as its author wrote it.
 */
export function showMarks(
	record: StudyRecord,
	words: Pick<Words['study'], 'done' | 'partly'>,
): void {
	for (const link of document.querySelectorAll<HTMLElement | SVGElement>('a[href]')) {
		const note = noteOf(link);
		if (note === undefined || link.closest('.prose, dialog, [data-as-is]')) continue;
		const state = setState(link, stateOf(record, note));
		const title = link.querySelector('title');
		const heard = link.querySelector('.heard');
		const text = state ? `, ${words[state]}` : '';
		if (title) {
			title.dataset['said'] ??= title.textContent;
			title.textContent = title.dataset['said'] + text;
		} else if (heard) {
			heard.textContent = text;
		} else if (text) {
			const span = document.createElement('span');
			span.className = 'heard visually-hidden';
			span.textContent = text;
			link.append(span);
		}
		const ring = link.querySelector('circle');
		if (ring) fillRing(ring, state);
	}
	for (const shape of document.querySelectorAll<SVGElement>('[data-note]:is(path, circle)')) {
		const state = setState(shape, stateOf(record, shape.dataset['note'] ?? ''));
		if (shape.matches('circle')) fillRing(shape, state);
		else travelHalf(shape, state);
	}
}

/** The note that a link leads to, unless it leads into its sections. */
function noteOf(link: Element): string | undefined {
	const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
	return hash && hash !== '#main' ? undefined : noteAt(pathname);
}

function setState(element: HTMLElement | SVGElement, state: string): 'partly' | 'done' | undefined {
	if (state === 'partly' || state === 'done') {
		element.dataset['progress'] = state;
		return state;
	}
	delete element.dataset['progress'];
	return undefined;
}

/** Half a disc over a ring; a whole one the style sheet fills. */
function fillRing(ring: Element, state: string | undefined): void {
	addAfter(ring, 'half', state, () => {
		const [x = 0, y = 0, r = 0] = ['cx', 'cy', 'r'].map((name) => Number(ring.getAttribute(name)));
		return `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`;
	});
}

/** Half of a stretch as travelled; all of one the style sheet thickens. */
function travelHalf(stretch: Element, state: string | undefined): void {
	addAfter(stretch, `travelled ${stretch.getAttribute('class')}`, state, () =>
		(stretch.getAttribute('d') ?? '').replace(
			/^M(\S+) (\S+)H(\S+)$/,
			(_, from: string, y: string, to: string) =>
				`M${from} ${y}H${(Number(from) + Number(to)) / 2}`,
		),
	);
}

function addAfter(
	shape: Element,
	name: string,
	state: string | undefined,
	draw: () => string,
): void {
	const [first = ''] = name.split(' ');
	const next = shape.nextElementSibling;
	const there = next?.classList.contains(first) ? next : undefined;
	if (state !== 'partly') {
		there?.remove();
	} else if (!there) {
		const path = document.createElementNS(svg, 'path');
		path.setAttribute('class', name);
		path.setAttribute('d', draw());
		shape.after(path);
	}
}
