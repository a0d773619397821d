import {
	entriesOf,
	oneOrMore,
	textOf,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable } from '../../src/notes/snippets/files/tables.ts';
import { fileRule, judgeEach, type BlockFault } from '../snippets/file-blocks.ts';
import { nearestWord } from '../snippets/nearest-word.ts';
import { findShapeFaults } from '../snippets/shape-faults.ts';
import { short } from '../snippets/shape-messages.ts';
import { findExpressionFaults } from '../snippets/workflow-expressions.ts';
import { suggest } from '../suggest.ts';

/** A workflow is one that GitHub Actions would run. */
export const workflows = fileRule(
	[
		'workflow-expression',
		'workflow-key',
		'workflow-missing',
		'workflow-reference',
		'workflow-value',
	],
	['workflow'],
	async ({ snippet, data }) => {
		const { shapes } = await loadTable('workflow');
		const isOpen = (value: DataValue) => textOf(value)?.includes('${{') === true;
		const manner = { shapes, loose: true, nullable: true, isOpen };
		const faults: BlockFault[] = [];
		for (const file of data.values) {
			for (const { kind, ...said } of findShapeFaults(
				file,
				'workflow_root_strict',
				'the workflow',
				manner,
			)) {
				faults.push({ id: `workflow-${kind}`, ...said });
			}
			faults.push(...findNeeds(file), ...(await findExpressionFaults(file, snippet.code)));
		}
		return faults;
	},
);

function findNeeds(file: DataValue): BlockFault[] {
	const jobs = entriesOf(valueOf(file, 'jobs'));
	const names = new Set(jobs.map(({ key }) => key));
	const needs = jobs.flatMap(({ value }) => oneOrMore(valueOf(value, 'needs')));
	return judgeEach(needs, (need) => {
		const name = textOf(need);
		if (name === undefined || name.includes('${{') || names.has(name)) return [];
		return [
			{
				id: 'workflow-reference',
				at: need.at,
				message: `Unexpected job ${short(name)}, expected one of the workflow.${suggest(nearestWord(name, names))}`,
				fix: 'Correct its name, or remove it.',
			},
		];
	});
}
