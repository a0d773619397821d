import { minutesOf } from '../../study/plan.ts';
import { axisMarks, percent, type NamedNote } from './model.ts';

/**
 * A note's minutes within its sitting: from where those before it may end, solid to the shortest
 * report and open to the longest.
 *
 * @param from minutes of the notes before it, at the longest
 * @param all minutes of the sitting
 */
export function minutesBar(note: NamedNote, from: number, all: number): Element {
	const time = minutesOf(note);
	const x = `${percent(from, all)}%`;
	const bar = draw('svg', { class: `note-bar s${note.level}`, height: 17, 'aria-hidden': 'true' });
	if (!time) {
		const place = draw('svg', { x, overflow: 'visible' });
		place.append(draw('path', { class: 'stub', d: 'M0 8.5h36' }));
		bar.append(place);
		return bar;
	}
	const { least, most } = time;
	if (most > least) {
		const width = `${percent(most - least, all)}%`;
		const open = `${percent(from + least, all)}%`;
		bar.append(draw('rect', { class: 'open', x: open, y: 4, width, height: 9 }));
	}
	const width = `${percent(least, all)}%`;
	bar.append(draw('rect', { class: 'solid', x, y: 3.25, width, height: 10.5 }));
	return bar;
}

/** The numbers over a sitting's bars. */
export function sittingAxis(minutes: number): Element {
	const axis = draw('svg', { class: 'minutes-axis', height: 21, 'aria-hidden': 'true' });
	for (const { minutes: at, x } of axisMarks(minutes)) {
		const anchor = at === 0 ? 'start' : at === minutes ? 'end' : 'middle';
		const text = draw('text', { x: `${x}%`, y: 15, 'text-anchor': anchor });
		text.textContent = `${at}`;
		axis.append(text);
	}
	return axis;
}

/** The hairlines that belong to it. */
export function axisLines(minutes: number): Element {
	const lines = draw('svg', { class: 'plan-grid', 'aria-hidden': 'true' });
	for (const { x } of axisMarks(minutes)) {
		lines.append(draw('line', { x1: `${x}%`, x2: `${x}%`, y2: '100%' }));
	}
	return lines;
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): Element {
	const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, `${value}`);
	return shape;
}
