import { isWithin, type Figure } from '../figure.ts';
import { budgetText, valueText } from './figure-text.ts';

/**
 * The figures as text: under what they are of, a line each, with the budget beside it and whether it
 * is kept.
 */
export function tableText(figures: readonly Figure[]): string {
	const lines = figures.map((figure) => ({
		title: `${figure.part}: ${figure.of}`,
		what: figure.what,
		value: figure.value === null ? 'not measured' : valueText(figure.value, figure.unit),
		budget: budgetText(figure),
		kept: keptText(figure),
		remark: figure.remark ?? '',
	}));
	const wide = (column: 'what' | 'value' | 'budget') =>
		Math.max(0, ...lines.map((line) => line[column].length));
	const [what, value, budget] = [wide('what'), wide('value'), wide('budget')];
	const groups = Map.groupBy(lines, ({ title }) => title);
	return [...groups]
		.map(([title, group]) =>
			[
				title,
				...group.map((line) =>
					[
						`  ${line.what.padEnd(what)}`,
						line.value.padStart(value),
						line.budget.padEnd(budget),
						line.kept.padEnd(4),
						line.remark,
					]
						.join('  ')
						.trimEnd(),
				),
			].join('\n'),
		)
		.join('\n\n');
}

/** How many budgets are kept, and which are not. */
export function budgetSummary(figures: readonly Figure[]): string {
	const judged = figures.filter((figure) => isWithin(figure) !== undefined);
	if (judged.length === 0) return 'No figure of these has a budget.';
	const over = judged.filter((figure) => isWithin(figure) === false);
	const kept = `${judged.length - over.length} of ${judged.length} budgets are kept.`;
	if (over.length === 0) return kept;
	return `${kept} Not kept:\n${over
		.map(
			(figure) =>
				`  ${figure.part}, ${figure.of}, ${figure.what}: ${valueText(figure.value ?? 0, figure.unit)} of ${budgetText(figure)}`,
		)
		.join('\n')}`;
}

function keptText(figure: Figure): string {
	const within = isWithin(figure);
	return within === undefined ? '' : within ? 'kept' : 'OVER';
}
