import type { Figure, Unit } from '../figure.ts';

/** A value as people read it: `12.3 s`, `14.5 KB`, `0.31 ×`. */
export function valueText(value: number, unit: Unit): string {
	switch (unit) {
		case 's':
			return `${fixed(value, value < 10 ? 2 : 1)} s`;
		case 'ms':
			return `${fixed(value, 0)} ms`;
		case 'bytes':
			if (value >= 1e9) return `${fixed(value / 1e9, 2)} GB`;
			return value >= 1e6 ? `${fixed(value / 1e6, 1)} MB` : `${fixed(value / 1e3, 1)} KB`;
		case 'count':
			return fixed(value, 0);
		case 'ratio':
			return `${fixed(value, 2)} ×`;
		case 'share':
			return `${fixed(value * 100, 0)} %`;
		case 'score':
			return String(Number(value.toFixed(3)));
	}
}

/** `≤ 0.40 ×, aim 0.30 ×`, or nothing. */
export function budgetText({ budget = {}, unit }: Figure): string {
	const { most, aim, least } = budget;
	return [
		...(most === undefined ? [] : [`≤ ${valueText(most, unit)}`]),
		...(least === undefined ? [] : [`≥ ${valueText(least, unit)}`]),
		...(aim === undefined ? [] : [`aim ${valueText(aim, unit)}`]),
	].join(', ');
}

function fixed(value: number, digits: number): string {
	return value.toLocaleString('en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}
