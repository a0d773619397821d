import { errorAt, fileStart } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** Every file has a name, a place and a type that the content contract knows. */
export const fileNames: Rule = {
	ids: ['file-name', 'file-place', 'file-type'],
	check: ({ files }) =>
		files.flatMap(({ path, what, faults }) =>
			what.kind === 'unexpected' && faults.length === 0 ? [errorAt(path, fileStart, what)] : [],
		),
};
