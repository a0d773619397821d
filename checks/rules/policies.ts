import { isIntrinsic } from '../../src/notes/snippets/files/cloudformation.ts';
import {
	entriesOf,
	entryOf,
	itemsOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable } from '../../src/notes/snippets/files/tables.ts';
import { fileRule } from '../snippets/file-blocks.ts';
import { judgePolicy } from '../snippets/policy.ts';

/** An IAM policy says what it means, in words that AWS knows; also one within a template. */
export const policies = fileRule(
	[
		'policy-action',
		'policy-condition',
		'policy-element',
		'policy-missing',
		'policy-principal',
		'policy-resource',
		'policy-value',
	],
	['cloudformation', 'policy'],
	async ({ kind, snippet, data }) => {
		const table = await loadTable('iam');
		const documents = data.values.flatMap((value) => {
			if (kind === 'policy' && entryOf(value, 'Statement')) return [value];
			const inner = documentsIn(value);
			return kind === 'policy' && inner.length === 0 ? [value] : inner;
		});
		const bucket = /\bbucket[\s-]policy\b/i.test(snippet.title ?? '');
		return documents.flatMap((document) => judgePolicy(document, table, { bucket }));
	},
);

const documentKeys = new Set([
	'AssumeRolePolicyDocument',
	'Document',
	'KeyPolicy',
	'PolicyDocument',
]);

/** The policies within a template, or within what a command of `aws iam` prints. */
function documentsIn(template: DataValue): DataValue[] {
	const found: DataValue[] = [];
	const seen = new Set<DataValue>();
	const walk = (value: DataValue): void => {
		if (seen.has(value)) return;
		seen.add(value);
		for (const item of itemsOf(value)) walk(item);
		for (const { key, value: inner } of entriesOf(value)) {
			if (documentKeys.has(key) && inner.kind === 'map' && !isIntrinsic(inner)) found.push(inner);
			else walk(inner);
		}
	};
	walk(template);
	return found;
}
