import { isIntrinsic } from '../../src/notes/snippets/files/cloudformation.ts';
import { entriesOf, entryOf, type DataValue } from '../../src/notes/snippets/files/data.ts';
import type { IamTable } from '../../src/notes/snippets/files/tables.ts';
import { suggest } from '../suggest.ts';
import { judgeEach, type BlockFault } from './file-blocks.ts';
import { nearestWord } from './nearest-word.ts';
import { short } from './shape-messages.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const operators = [
	...['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'BinaryEquals', 'Bool'],
	...['DateEquals', 'DateGreaterThan', 'DateGreaterThanEquals', 'DateLessThan'],
	...['DateLessThanEquals', 'DateNotEquals', 'IpAddress', 'NotIpAddress', 'Null'],
	...['NumericEquals', 'NumericGreaterThan', 'NumericGreaterThanEquals', 'NumericLessThan'],
	...['NumericLessThanEquals', 'NumericNotEquals', 'StringEquals', 'StringEqualsIgnoreCase'],
	...['StringLike', 'StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike'],
];

/** Operators and keys that there are not. */
export function findConditionFaults(statement: DataValue, table: IamTable): BlockFault[] {
	const condition = entryOf(statement, 'Condition')?.value;
	if (!condition || isIntrinsic(condition)) return [];
	return judgeEach(entriesOf(condition), ({ key, at, value }) => {
		const operator = key.replace(/^For(?:AllValues|AnyValue):/, '').replace(/IfExists$/, '');
		const stray = operators.some((one) => one.toLowerCase() === operator.toLowerCase())
			? []
			: [refuse('operator', key, at, 'one that policies have', nearestWord(operator, operators))];
		return [
			...stray,
			...judgeEach(entriesOf(value), (entry) => judgeKey(entry.key, entry.at, table)),
		];
	});
}

function judgeKey(key: string, at: number, { globalKeys, keys }: IamTable): BlockFault[] {
	const [service = ''] = key.toLowerCase().split(':');
	const own = Object.hasOwn(keys, service) ? (keys[service] ?? []) : [];
	const known = service === 'aws' ? globalKeys : own;
	if (known.length === 0) return [];
	const all = [...known, ...globalKeys];
	const isOf = all.some((one) => {
		const name = one.toLowerCase();
		return name.endsWith('/') ? key.toLowerCase().startsWith(name) : key.toLowerCase() === name;
	});
	return isOf ? [] : [refuse('key', key, at, `one of ${service}`, nearestWord(key, known))];
}

function refuse(
	what: string,
	found: string,
	at: number,
	expected: string,
	meant: string | undefined,
): BlockFault {
	return {
		id: 'policy-condition',
		at,
		message: `Unexpected ${what} ${short(found)} of a condition, expected ${expected}.${suggest(meant)}`,
		fix: 'Correct it.',
	};
}
