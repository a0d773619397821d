import type { Module } from '../types.ts';
import type { DrawingSize } from './drawing-size.ts';
import { breakText, shortenText, textWidth } from './text-width.ts';

/** The words of a label in lines that are no wider than the drawing allows. */
export interface LabelText {
	name: string[];
	total: string[];
	/** Of the widest line, with air. */
	width: number;
}

/** Labels stay whole in faces a little wider than `textWidth` takes them for. */
const airForWideFaces = 1.08;

/**
 * Breaks or shortens a label's words to the widest that the drawing allows.
 *
 * @param total the words for the module's total, or '' for none
 */
export function composeLabel(module: Module, total: string, size: DrawingSize): LabelText {
	const { name, total: small, widestLabel, inlineLabel } = size;
	const totalLines = total === '' ? [] : [total];
	if (inlineLabel) {
		const beside = total === '' ? 0 : textWidth(` ${total}`, small.fontSize);
		const title = shortenText(module.title, name.fontSize, widestLabel - beside);
		const width = textWidth(title, name.fontSize) + beside;
		return { name: [title], total: totalLines, width: width * airForWideFaces };
	}
	const lines = {
		name: fitLines([module.title], name.fontSize, widestLabel),
		total: fitLines(totalLines, small.fontSize, widestLabel),
	};
	const widths = [
		...lines.name.map((line) => textWidth(line, name.fontSize)),
		...lines.total.map((line) => textWidth(line, small.fontSize)),
	];
	return { ...lines, width: Math.max(0, ...widths) * airForWideFaces };
}

function fitLines(lines: readonly string[], fontSize: number, width: number): string[] {
	return lines.flatMap((line) => {
		const fitting = breakText(line, fontSize, width);
		return fitting ?? [shortenText(line, fontSize, width)];
	});
}
