import type { DataProblem } from '../../src/notes/snippets/files/data-text.ts';
import type { FaultId } from '../../src/schema/fault-ids.ts';
import { fileRule } from '../snippets/file-blocks.ts';

/** YAML and JSON can be read. */
export const dataFiles = fileRule(
	['data-nesting', 'data-repeated-key', 'json-syntax', 'yaml-syntax', 'yaml-tab'],
	[
		'cloudformation',
		'compose',
		'json',
		'kubernetes',
		'policy',
		'stack',
		'task-definition',
		'workflow',
		'yaml',
	],
	({ snippet, data }) =>
		data.problems.map(({ id, ...said }) => ({ id: idOf(id, snippet.language), ...said })),
);

function idOf(id: DataProblem['id'], language: string): FaultId {
	switch (id) {
		case 'tab':
			return 'yaml-tab';
		case 'syntax':
			return language === 'json' ? 'json-syntax' : 'yaml-syntax';
		default:
			return `data-${id}`;
	}
}
