import { givenValues, isIntrinsic } from '../../src/notes/snippets/files/cloudformation.ts';
import { entriesOf, entryOf, textOf, type DataValue } from '../../src/notes/snippets/files/data.ts';
import { suggest } from '../suggest.ts';
import type { BlockFault } from './file-blocks.ts';
import { nearestWord } from './nearest-word.ts';
import { listOf, short } from './shape-messages.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
const kinds = ['AWS', 'CanonicalUser', 'Federated', 'Service'];

/** Whom a statement is for: `*`, or a map of kinds. */
export function findPrincipalFaults(statement: DataValue): BlockFault[] {
	return ['Principal', 'NotPrincipal'].flatMap((element) => {
		const principal = entryOf(statement, element)?.value;
		if (!principal || isIntrinsic(principal) || textOf(principal) === '*') return [];
		const refuse = (at: number, found: string, expected: string): BlockFault => ({
			id: 'policy-principal',
			at,
			message: `Unexpected ${element} ${short(found)}, expected ${expected}.`,
			fix: 'Write whom the statement is for, such as { "Service": "ecs-tasks.amazonaws.com" }.',
		});
		if (principal.kind !== 'map') {
			const found = textOf(principal) ?? principal.kind;
			return [refuse(principal.at, found, '"*" or a map such as { "AWS": "…" }')];
		}
		return entriesOf(principal).flatMap(({ key, at, value }) => {
			if (!kinds.includes(key)) {
				const near = suggest(nearestWord(key, kinds));
				return [refuse(at, `kind ${key}`, `${listOf(kinds)}.${near}`.replace(/\.$/, ''))];
			}
			return givenValues(value).flatMap((one) => {
				const written = textOf(one);
				const form = written === undefined ? undefined : formOf(key, written);
				return written === undefined || form === undefined ? [] : [refuse(one.at, written, form)];
			});
		});
	});
}

/** The form that a principal should have and does not. */
function formOf(kind: string, written: string): string | undefined {
	// The place of a value that the reader fills in.
	if (/[<$*]/.test(written)) return undefined;
	if (
		kind === 'AWS' &&
		!/^(?:\d{12}|arn:aws[\w-]*:(?:iam|sts)::.+|AIDA\w+|AROA\w+)$/.test(written)
	) {
		return 'an account of 12 digits, or an ARN such as arn:aws:iam::111122223333:role/name';
	}
	if (
		kind === 'Service' &&
		!/^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|aws\.internal)$/.test(written)
	) {
		return 'a service such as ecs-tasks.amazonaws.com';
	}
	return undefined;
}
