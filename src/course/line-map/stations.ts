import { textBox } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { DrawingSize } from './drawing-size.ts';
import { tenths } from './geometry.ts';
import type { MapText, Station } from './geometry.ts';
import type { Position } from './positions.ts';
import { placeNumber, placeTitle } from './station-labels.ts';
import { textWidth } from './text-width.ts';

/** The hit area reaches back along the stretch, so far at most. */
const longestHit = 66;

export interface StationWords {
	numberOf(note: Position['note']): string;
	/** '' for none. */
	minutesOf(note: Position['note']): string;
}

/**
 * Draws the stations of one line.
 *
 * @param positions in order along the line
 * @param taken what stands in the drawing already; the texts placed here are added to it
 */
export function drawStations(
	positions: readonly Position[],
	y: number,
	size: DrawingSize,
	words: StationWords,
	taken: Box[],
): Station[] {
	const add = (text: MapText, fontSize: number) => taken.push(textBox(text, fontSize));
	// Numbers first: a title may be left out, a number may not.
	const numbered = positions.map((position) => {
		const number = placeNumber(words.numberOf(position.note), { x: position.to, y }, size, taken);
		add(number, size.number.fontSize);
		return { position, number };
	});
	return numbered.map(({ position, number }, index) => {
		const { note, from, ruledTo, to, minutes, waitFrom, change, changesInStation } = position;
		const title = placeTitle(note.title, { from, to, y, first: index === 0 }, size, taken);
		for (const line of title) add(line, size.title.fontSize);
		return {
			note,
			x: to,
			y,
			stretch: { from, ruledTo, to, minutes },
			wait: waitFrom === null ? null : { from: waitFrom, to: from },
			ring: change && !changesInStation ? { x: from, y } : null,
			number,
			title,
			minutes: placeMinutes(words.minutesOf(note), position, y, size, title.length),
			hit: hitArea(position, positions[index - 1], y, size),
		};
	});
}

/** Below the title, or in its place. */
function placeMinutes(
	text: string,
	{ from, to }: Position,
	y: number,
	size: DrawingSize,
	titleLines: number,
): MapText | null {
	const { fontSize, offset, lineHeight } = size.title;
	if (text === '' || textWidth(text, fontSize) > to - from) return null;
	const baseline = y + offset + titleLines * lineHeight;
	return { text, x: tenths((from + to) / 2), y: tenths(baseline), anchor: 'middle' };
}

/** From halfway past the station before, so that neighbours meet and never overlap. */
function hitArea(
	position: Position,
	previous: Position | undefined,
	y: number,
	size: DrawingSize,
): Station['hit'] {
	const reach = size.least / 2;
	const right = position.to + reach;
	const left = Math.max((previous?.to ?? position.from - reach) + reach, right - longestHit);
	return {
		x: tenths(left),
		y: tenths(y - size.hitAbove),
		width: tenths(right - left),
		height: size.hitAbove + size.hitBelow,
	};
}
