import {
	listIntrinsics,
	referencesOf,
	typesOfResources,
	type IntrinsicReference,
	type IntrinsicUse,
} from '../../src/notes/snippets/files/cloudformation.ts';
import {
	entriesOf,
	itemsOf,
	oneOrMore,
	textOf,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import type { CloudFormationTable } from '../../src/notes/snippets/files/tables.ts';
import { suggest } from '../suggest.ts';
import { judgeEach, type BlockFault } from './file-blocks.ts';
import { nearestWord } from './nearest-word.ts';
import { short } from './shape-messages.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const functions = [
	...['And', 'Base64', 'Cidr', 'Condition', 'Contains', 'EachMemberEquals', 'EachMemberIn'],
	...['Equals', 'FindInMap', 'ForEach', 'GetAZs', 'GetAtt', 'If', 'ImportValue', 'Join'],
	...['Length', 'Not', 'Or', 'Ref', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString'],
	...['Transform', 'ValueOf', 'ValueOfAll'],
];

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
const pseudoParameters = [
	...['AccountId', 'NoValue', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName'],
	'URLSuffix',
].map((name) => `AWS::${name}`);

/**
 * Functions that there are not, and names that the template does not declare.
 *
 * @param transformed whether a macro adds to the template what is not seen in it
 */
export function findLooseEnds(
	template: DataValue,
	table: CloudFormationTable,
	transformed: boolean,
): BlockFault[] {
	const uses = listIntrinsics(template);
	const strange = uses.filter(({ name }) => !functions.includes(name.replace(/::.*$/, '')));
	const faults = judgeEach(strange, (use) => [unknownFunction(use)]);
	if (transformed || uses.some(({ name }) => name.startsWith('ForEach'))) return faults;
	const resources = typesOfResources(template);
	const parameters = entriesOf(valueOf(template, 'Parameters')).map(({ key }) => key);
	const known = new Set([...parameters, ...resources.keys(), ...pseudoParameters]);
	return [
		...faults,
		...judgeEach(uses.flatMap(referencesOf), (reference) =>
			judgeReference(reference, known, resources, table),
		),
		...findDependencies(template, resources),
		...findConditions(template, uses),
	];
}

function unknownFunction({ name, at }: IntrinsicUse): BlockFault {
	return {
		id: 'cloudformation-function',
		at,
		message: `Unexpected function ${short(name)}, expected one that CloudFormation has.${suggest(nearestWord(name, functions))}`,
		fix: 'Correct its name.',
	};
}

function judgeReference(
	{ name, attribute, at }: IntrinsicReference,
	known: ReadonlySet<string>,
	resources: ReadonlyMap<string, string>,
	{ attributes, shapes }: CloudFormationTable,
): BlockFault[] {
	if (!known.has(name)) return [unknownName('name', name, at, known)];
	const type = (resources.get(name) ?? '').replace(/^AWS::/, '').replace('::', '.');
	const given = Object.hasOwn(attributes, type) ? attributes[type] : undefined;
	if (attribute === undefined || attribute === '' || !given || attribute.startsWith('Outputs.')) {
		return [];
	}
	const properties = Object.keys(shapes[type] ?? {}).map((key) => key.replace(/!$/, ''));
	const possible = [...given, ...properties];
	if (possible.some((one) => one === attribute || attribute.startsWith(`${one}.`))) return [];
	return [
		{
			id: 'cloudformation-reference',
			at,
			message: `Unexpected attribute ${short(attribute)} of ${name}, expected ${given.length <= 10 ? `one of ${given.join(', ')}` : 'one that its type has'}.${suggest(nearestWord(attribute, given))}`,
			fix: 'Correct its name.',
		},
	];
}

function unknownName(what: string, name: string, at: number, known: Iterable<string>): BlockFault {
	return {
		id: 'cloudformation-reference',
		at,
		message: `Unexpected ${what} ${short(name)}, expected one that the template declares.${suggest(nearestWord(name, known))}`,
		fix: 'Declare it, or correct its name.',
	};
}

function findDependencies(
	template: DataValue,
	resources: ReadonlyMap<string, string>,
): BlockFault[] {
	const named = entriesOf(valueOf(template, 'Resources')).flatMap(({ value }) =>
		oneOrMore(valueOf(value, 'DependsOn')),
	);
	return judgeEach(named, (one) => {
		const name = textOf(one);
		if (name === undefined || resources.has(name)) return [];
		return [unknownName('resource', name, one.at, resources.keys())];
	});
}

function findConditions(template: DataValue, uses: readonly IntrinsicUse[]): BlockFault[] {
	const declared = new Set(entriesOf(valueOf(template, 'Conditions')).map(({ key }) => key));
	const parts = ['Resources', 'Outputs'].flatMap((key) => entriesOf(valueOf(template, key)));
	const named = [
		...parts.map(({ value }) => valueOf(value, 'Condition')),
		...uses.flatMap(({ name, argument }) => {
			if (name === 'If') return itemsOf(argument).slice(0, 1);
			return name === 'Condition' ? [argument] : [];
		}),
	];
	return judgeEach(named, (condition) => {
		const name = textOf(condition);
		if (!condition || name === undefined || declared.has(name)) return [];
		return [unknownName('condition', name, condition.at, declared)];
	});
}
