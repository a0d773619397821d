import { givenValues } from '../../src/notes/snippets/files/cloudformation.ts';
import { entryOf, textOf, type DataValue } from '../../src/notes/snippets/files/data.ts';
import type { IamTable } from '../../src/notes/snippets/files/tables.ts';
import { suggest } from '../suggest.ts';
import { judgeEach, type BlockFault } from './file-blocks.ts';
import { nearestWord } from './nearest-word.ts';
import { short } from './shape-messages.ts';

/** Letters of the longest pattern that is tried; the longest action has 60. */
const longest = 100;

/** Actions that there are not, and patterns that no action fits. */
export function findActionFaults(statement: DataValue, { actions }: IamTable): BlockFault[] {
	const listed = ['Action', 'NotAction'].flatMap((key) =>
		givenValues(entryOf(statement, key)?.value),
	);
	return judgeEach(listed, (one) => {
		const written = textOf(one);
		if (written === undefined || written === '*') return [];
		const refuse = (expected: string, meant: string | undefined): BlockFault[] => [
			{
				id: 'policy-action',
				at: one.at,
				message: `Unexpected action ${short(written)}, expected ${expected}.${suggest(meant)}`,
				fix: 'Correct it.',
			},
		];
		const [service = '', name = '', ...rest] = written.split(':');
		if (name === '' || rest.length > 0)
			return refuse('SERVICE:ACTION such as s3:GetObject', undefined);
		const prefix = service.toLowerCase();
		// A pattern for services is allowed and rare.
		if (prefix.includes('*')) return [];
		const known = Object.hasOwn(actions, prefix) ? actions[prefix] : undefined;
		if (!known) {
			const near = nearestWord(prefix, Object.keys(actions));
			return refuse('one of a service of AWS', near === undefined ? undefined : `${near}:${name}`);
		}
		if (known.length === 0) return [];
		if (name.length <= longest && known.some((action) => matches(name, action))) return [];
		const near = nearestWord(name.replace(/[*?]/g, ''), known);
		return refuse(`one of ${prefix}`, near === undefined ? undefined : `${prefix}:${near}`);
	});
}

/** Whether an action fits a pattern with `*` and `?`; small and capital letters are one. */
export function matches(pattern: string, action: string): boolean {
	const wanted = pattern.toLowerCase();
	const given = action.toLowerCase();
	let [at, from, star, retry] = [0, 0, -1, 0];
	while (from < given.length) {
		const sign = wanted.charAt(at);
		if (sign === '*') {
			star = at;
			retry = from;
			at += 1;
		} else if (sign === '?' || sign === given.charAt(from)) {
			at += 1;
			from += 1;
		} else if (star >= 0) {
			at = star + 1;
			retry += 1;
			from = retry;
		} else return false;
	}
	while (wanted.charAt(at) === '*') at += 1;
	return at === wanted.length;
}
