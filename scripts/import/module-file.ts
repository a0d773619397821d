import { stringify } from 'yaml';
import type { ModuleData } from '../../src/schema/module.ts';

/**
 * The module.yaml of a module that is not there yet: the next place, a letter nobody has, the hue
 * that lies farthest from the others.
 *
 * @param summary 40–200 characters
 */
export function moduleFileText(
	title: string,
	summary: string,
	others: readonly ModuleData[],
): { text: string; data: ModuleData } {
	const letters = new Set(others.map(({ letter }) => letter));
	const candidates = `${title.toUpperCase()}ABCDEFGHIJKLMNOPQRSTUVWXYZ`.match(/[A-Z]/g) ?? [];
	const data = {
		title: title.slice(0, 60),
		order: Math.max(0, ...others.map(({ order }) => order)) + 1,
		summary,
		hue: farthestHue(others.map(({ hue }) => hue)),
		letter: candidates.find((letter) => !letters.has(letter)) ?? 'Z',
	};
	return { text: stringify(data, { lineWidth: 0 }), data };
}

/** The middle of the widest gap in a circle of 360 degrees. */
function farthestHue(hues: readonly number[]): number {
	const sorted = hues.toSorted((a, b) => a - b);
	let best = { gap: 0, hue: 252 };
	for (const [index, hue] of sorted.entries()) {
		const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
		if (next - hue > best.gap) {
			best = { gap: next - hue, hue: Math.round((hue + next) / 2) % 360 };
		}
	}
	return best.hue;
}
