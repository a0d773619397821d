import { isIntrinsic } from '../../src/notes/snippets/files/cloudformation.ts';
import {
	entriesOf,
	entryOf,
	textOf,
	valueOf,
	type DataEntry,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable, type CloudFormationTable } from '../../src/notes/snippets/files/tables.ts';
import { findLooseEnds } from '../snippets/cloudformation-references.ts';
import { templateShapes, transformedShapes } from '../snippets/cloudformation-shapes.ts';
import { fileRule, judgeEach, type BlockFault } from '../snippets/file-blocks.ts';
import { nearestWord } from '../snippets/nearest-word.ts';
import { findShapeFaults, type Manner } from '../snippets/shape-faults.ts';
import { describeMissing, short } from '../snippets/shape-messages.ts';
import { suggest } from '../suggest.ts';

/** A template holds resources and properties that CloudFormation has, and refers to what it holds. */
export const cloudformation = fileRule(
	[
		'cloudformation-function',
		'cloudformation-key',
		'cloudformation-missing',
		'cloudformation-reference',
		'cloudformation-type',
		'cloudformation-value',
	],
	['cloudformation'],
	async ({ snippet, data }) => {
		const table = await loadTable('cloudformation');
		const json = snippet.language === 'json';
		return data.values.flatMap((template) => judgeTemplate(template, table, json));
	},
);

function judgeTemplate(
	template: DataValue,
	table: CloudFormationTable,
	json: boolean,
): BlockFault[] {
	const transformed = entryOf(template, 'Transform') !== undefined;
	const manner: Manner = {
		shapes: { ...(transformed ? transformedShapes : templateShapes), ...table.shapes },
		isOpen: isIntrinsic,
		loose: true,
		json,
	};
	const judge = (value: DataValue, shape: string, where: string): BlockFault[] =>
		findShapeFaults(value, shape, where, manner).map(({ kind, ...said }) => ({
			id: `cloudformation-${kind}`,
			...said,
		}));
	return [
		...judge(template, 'template', 'the template'),
		...judgeEach(entriesOf(valueOf(template, 'Resources')), (resource) =>
			// Fn::ForEach stands in the place of resources.
			resource.key.startsWith('Fn::')
				? []
				: [
						...judge(resource.value, 'resource', resource.key),
						...judgeType(resource, table, transformed, judge),
					],
		),
		...findLooseEnds(template, table, transformed),
	];
}

function judgeType(
	{ key, at, value }: DataEntry,
	{ types, shapes }: CloudFormationTable,
	transformed: boolean,
	judge: (value: DataValue, shape: string, where: string) => BlockFault[],
): BlockFault[] {
	const type = textOf(valueOf(value, 'Type'));
	if (type === undefined || isOwnType(type) || transformed) return [];
	const [vendor = '', service = '', name = ''] = type.split('::');
	const siblings = types[`${vendor}::${service}`] ?? [];
	if (!siblings.includes(name)) {
		const all = Object.entries(types).flatMap(([group, names]) =>
			names.map((one) => `${group}::${one}`),
		);
		return [
			{
				id: 'cloudformation-type',
				at: valueOf(value, 'Type')?.at ?? at,
				message: `Unexpected type ${short(type)}, expected one that CloudFormation has.${suggest(nearestWord(type, all))}`,
				fix: 'Correct it.',
			},
		];
	}
	const shapeName = `${service}.${name}`;
	const shape = shapes[shapeName];
	if (!shape || vendor !== 'AWS') return [];
	const properties = valueOf(value, 'Properties');
	if (properties) return judge(properties, shapeName, `the properties of ${key}`);
	return Object.keys(shape)
		.filter((one) => one.endsWith('!'))
		.map((one) => ({
			id: 'cloudformation-missing',
			at,
			...describeMissing(one.slice(0, -1), `the properties of ${key}`),
		}));
}

/** Types that a template or an account defines itself, and modules. */
function isOwnType(type: string): boolean {
	return type.startsWith('Custom::') || type.endsWith('::MODULE') || !type.startsWith('AWS::');
}
