/** The site's mark: a line per module, each from its own place, all going on side by side. */
export interface BrandLines {
	/** One path per module, within 35 × 28. */
	paths: string[];
	/** Width of the lines. */
	stroke: number;
}

const height = 28;
const width = 35;

/** @param count how many modules the course has */
export function brandLines(count: number): BrandLines {
	const gap = Math.min(6, (height - 4) / Math.max(1, count - 1));
	const middle = height / 2;
	const paths = Array.from({ length: count }, (_, index) => {
		const offset = (index - (count - 1) / 2) * gap;
		const straight = 5 + Math.abs(offset) / 3;
		const steps = [`M0 ${round(middle + offset)}`, `h${round(straight)}`];
		if (offset !== 0) steps.push(`l${round(Math.abs(offset) / 2)} ${round(-offset / 2)}`);
		return `${steps.join('')}H${width}`;
	});
	return { paths, stroke: round(gap / 2) };
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
