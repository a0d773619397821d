import { isWithin, type Figure } from '../figure.ts';
import { machineText, type Machine } from './machine.ts';
import { budgetSummary, tableText } from './table.ts';

/** What the bench prints at its end. */
export interface Report {
	machine: Machine;
	/** How it ended, as a sentence. */
	ending: string;
	figures: readonly Figure[];
}

/** The report as a person reads it. */
export function reportText({ machine, ending, figures }: Report): string {
	const end = figures.length === 0 ? ending : `${budgetSummary(figures)}\n${ending}`;
	const told = figures.length === 0 ? 'Nothing has been measured yet.' : tableText(figures);
	return [machineText(machine), told, end].join('\n\n');
}

/** The report for a program: each figure also says whether it keeps its budget, if it has one. */
export function reportJson({ machine, ending, figures }: Report): string {
	const judged = figures.map((figure) => {
		const kept = isWithin(figure);
		return kept === undefined ? figure : { ...figure, kept };
	});
	return JSON.stringify({ machine, ending, figures: judged }, undefined, '\t');
}
