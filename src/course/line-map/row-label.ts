import { isFree, textBox } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { DrawingSize } from './drawing-size.ts';
import { tenths } from './geometry.ts';
import type { MapText, RowLabel } from './geometry.ts';
import type { LabelText } from './label-text.ts';
import type { Track } from './tracks.ts';

/**
 * Puts a label at its line's beginning: before the line if nothing passes there, else at the left
 * edge of the drawing, else behind the line's end, else above it. When each of these is taken,
 * before the line where the drawing has a margin for labels, above it where it has not.
 */
export function placeLabel(
	line: Track,
	size: DrawingSize,
	width: number,
	taken: readonly Box[],
): RowLabel {
	const { text } = line.heading;
	const gap = size.labelGap + (line.beginsAtRing ? size.radius : 0);
	const before = layOut(text, { x: line.from - gap, y: line.y, anchor: 'end' }, size);
	const above = (x: number) =>
		layOut(text, { x, y: line.y + size.labelAbove - size.name.offset, anchor: 'start' }, size);
	const behind = (x: number) => layOut(text, { x, y: line.y, anchor: 'start' }, size);
	const candidates = [before, behind(0), behind(line.to + size.labelGap)];
	if (size.inlineLabel) {
		// Right of each upright that passes the line or what is behind it.
		const edges = taken.map((box) => tenths(box.x2 + 2)).sort((a, b) => a - b);
		candidates.push(above(Math.max(0, line.from - size.left)));
		candidates.push(...edges.filter((x) => x > line.from && x < line.to).map(above));
		candidates.push(...edges.filter((x) => x > line.to).map(behind));
	}
	const inside = (box: Box) => box.x1 >= 0 && box.x2 <= width;
	const found = candidates.find((label) => {
		const boxes = labelBoxes(label, text, size);
		return boxes.every((box) => inside(box) && isFree(box, taken));
	});
	return found ?? (size.inlineLabel ? above(Math.max(0, line.from - size.left)) : before);
}

/** What a placed label takes up. */
export function labelBoxes(label: RowLabel, text: LabelText, size: DrawingSize): Box[] {
	if (label.inline) {
		return label.name.map((line) => {
			const box = textBox(line, size.name.fontSize);
			if (line.anchor === 'end') return { ...box, x1: box.x2 - text.width };
			return { ...box, x2: box.x1 + text.width };
		});
	}
	return [
		...label.name.map((line) => textBox(line, size.name.fontSize)),
		...label.total.map((line) => textBox(line, size.total.fontSize)),
	];
}

function layOut(
	text: LabelText,
	{ x, y, anchor }: { x: number; y: number; anchor: MapText['anchor'] },
	size: DrawingSize,
): RowLabel {
	const at = (words: string, baseline: number): MapText => ({
		text: words,
		x: tenths(x),
		y: tenths(baseline),
		anchor,
	});
	// A name alone stands in the middle of its line's height.
	const nameY = y + (text.total.length > 0 || size.inlineLabel ? size.name.offset : 5);
	const last = text.name.length - 1;
	return {
		name: text.name.map((words, index) => at(words, nameY - (last - index) * size.name.lineHeight)),
		total: text.total.map((words, index) =>
			at(words, size.inlineLabel ? nameY : y + size.total.offset + index * size.total.lineHeight),
		),
		inline: size.inlineLabel,
	};
}
