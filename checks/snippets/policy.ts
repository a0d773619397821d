import { givenValues, isIntrinsic } from '../../src/notes/snippets/files/cloudformation.ts';
import {
	entriesOf,
	entryOf,
	textOf,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import type { IamTable } from '../../src/notes/snippets/files/tables.ts';
import { suggest } from '../suggest.ts';
import { judgeEach, type BlockFault } from './file-blocks.ts';
import { nearestWord } from './nearest-word.ts';
import { findActionFaults } from './policy-actions.ts';
import { findConditionFaults } from './policy-conditions.ts';
import { findPrincipalFaults } from './policy-principals.ts';
import { findResourceFaults } from './policy-resources.ts';
import { listOf, short } from './shape-messages.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
const policyElements = ['Id', 'Statement', 'Version'];
const statementElements = [
	...['Action', 'Condition', 'Effect', 'NotAction', 'NotPrincipal', 'NotResource', 'Principal'],
	...['Resource', 'Sid'],
];

/**
 * Judges one policy.
 *
 * @param bucket whether it is told to be the policy of a bucket, which names who it is for
 */
export function judgePolicy(
	policy: DataValue,
	table: IamTable,
	{ bucket }: { bucket: boolean },
): BlockFault[] {
	if (policy.kind !== 'map') return [notAMap(policy.at)];
	const statements = givenValues(valueOf(policy, 'Statement'));
	const forSomebody =
		bucket || statements.some((one) => entryOf(one, 'Principal') ?? entryOf(one, 'NotPrincipal'));
	return [
		...findStrangers(policy, policyElements, 'a policy'),
		...findVersion(policy),
		...(entryOf(policy, 'Statement') ? [] : [missing('policy', 'Statement', policy.at)]),
		...judgeEach(statements, (one) => judgeStatement(one, table, forSomebody)),
	];
}

function judgeStatement(statement: DataValue, table: IamTable, forSomebody: boolean): BlockFault[] {
	if (statement.kind !== 'map') return [notAMap(statement.at)];
	return [
		...findStrangers(statement, statementElements, 'a statement'),
		...findEffect(statement),
		...findPairs(statement, forSomebody),
		...findActionFaults(statement, table),
		...findPrincipalFaults(statement),
		...findResourceFaults(statement, table),
		...findConditionFaults(statement, table),
	];
}

function findStrangers(map: DataValue, known: readonly string[], where: string): BlockFault[] {
	return entriesOf(map)
		.filter(({ key }) => !known.includes(key) && !key.startsWith('Fn::'))
		.map(({ key, at }) => ({
			id: 'policy-element',
			at,
			message: `Unexpected element ${short(key)} of ${where}, expected ${listOf(known)}.${suggest(nearestWord(key, known))}`,
			fix: 'Correct its spelling, or remove it.',
		}));
}

function findVersion(policy: DataValue): BlockFault[] {
	const version = valueOf(policy, 'Version');
	const written = textOf(version);
	if (!version) return [{ ...missing('policy', 'Version', policy.at), severity: 'warning' }];
	if (written === '2012-10-17' || isIntrinsic(version)) return [];
	const old = written === '2008-10-17';
	return [
		{
			id: 'policy-value',
			at: version.at,
			message: `Unexpected Version ${version.kind === 'scalar' ? short(version.source) : version.kind}, expected "2012-10-17".`,
			fix: 'Write "2012-10-17": it names the language, not the day on which you write.',
			...(old ? { severity: 'warning' } : {}),
		},
	];
}

function findEffect(statement: DataValue): BlockFault[] {
	const effect = valueOf(statement, 'Effect');
	if (!effect) return [missing('statement', 'Effect', statement.at)];
	const written = textOf(effect);
	if (written === 'Allow' || written === 'Deny' || isIntrinsic(effect)) return [];
	return [
		{
			id: 'policy-value',
			at: effect.at,
			message: `Unexpected Effect ${effect.kind === 'scalar' ? short(effect.source) : effect.kind}, expected Allow or Deny.${suggest(nearestWord(written ?? '', ['Allow', 'Deny']))}`,
			fix: 'Write one of the two, with a capital.',
		},
	];
}

/** Elements of which a statement has one or the other. */
function findPairs(statement: DataValue, forSomebody: boolean): BlockFault[] {
	const actions = givenValues(valueOf(statement, 'Action')).map((one) => textOf(one) ?? '');
	// Who may take on a role: the role itself is the resource.
	const trust = forSomebody && actions.length > 0 && actions.every((one) => /^sts:/i.test(one));
	const needed = {
		Action: true,
		Principal: forSomebody,
		Resource: !trust,
	};
	return Object.entries(needed).flatMap(([name, needs]) => {
		const one = entryOf(statement, name);
		const other = entryOf(statement, `Not${name}`);
		if (one && other) {
			return [
				{
					id: 'policy-element',
					at: other.at,
					message: `Unexpected Not${name} beside ${name}, expected one of the two.`,
					fix: 'Remove one.',
				},
			];
		}
		return (one ?? other ?? !needs) ? [] : [missing('statement', name, statement.at)];
	});
}

function missing(what: string, element: string, at: number): BlockFault {
	return {
		id: 'policy-missing',
		at,
		message: `Unexpected absence of ${element} in a ${what}, expected it.`,
		fix: element === 'Version' ? 'Write "Version": "2012-10-17".' : `Write ${element}.`,
	};
}

function notAMap(at: number): BlockFault {
	return {
		id: 'policy-value',
		at,
		message: 'Unexpected value in the place of a policy or statement, expected a map.',
		fix: 'Put it into { }.',
	};
}
