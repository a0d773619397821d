import {
	entryOf,
	itemsOf,
	textOf,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable } from '../../src/notes/snippets/files/tables.ts';
import { findFargateFaults } from '../snippets/fargate.ts';
import { fileRule, type BlockFault } from '../snippets/file-blocks.ts';
import { findShapeFaults } from '../snippets/shape-faults.ts';

/** A task definition is one that Amazon ECS registers. */
export const taskDefinitions = fileRule(
	[
		'task-definition-fargate',
		'task-definition-key',
		'task-definition-missing',
		'task-definition-value',
	],
	['task-definition'],
	async ({ snippet, data }) => {
		const { shapes } = await loadTable('task-definition');
		const manner = { shapes, json: snippet.language === 'json' };
		return data.values.flatMap((value) => {
			const described = valueOf(value, 'taskDefinition');
			// What `aws ecs describe-task-definition` prints holds more than one may send.
			if (described) return findFargateFaults(described);
			const faults = findShapeFaults(value, 'RegisterTaskDefinitionRequest', 'the file', manner);
			return [
				...faults.map(({ kind, ...said }): BlockFault => ({
					id: `task-definition-${kind}`,
					...said,
				})),
				...findFargateFaults(value),
				...itemsOf(valueOf(value, 'containerDefinitions')).flatMap(findNames),
			];
		});
	},
);

/** The API marks neither as required, and registers nothing without them. */
function findNames(container: DataValue): BlockFault[] {
	return ['name', 'image']
		.filter((key) => !entryOf(container, key) || textOf(valueOf(container, key)) === '')
		.map((key) => ({
			id: 'task-definition-missing',
			at: container.at,
			message: `Unexpected absence of ${key} in a container, expected it.`,
			fix: `Write ${key}.`,
		}));
}
