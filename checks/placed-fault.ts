import type { Fault } from '../src/schema/fault.ts';
import type { Mend } from './finding.ts';

/** A fault in a file of the content folder. */
export interface PlacedFault extends Fault {
	/** The file, relative to the content folder. */
	path: string;
	mends?: readonly Mend[];
}

type Place = Pick<Fault, 'line' | 'column'>;

/** Where a fault of the file as a whole is shown. */
export const fileStart: Place = { line: 1, column: 1 };

/** An error at a place of a file. */
export function errorAt(
	path: string,
	{ line, column }: Place,
	{ id, message, fix }: Pick<Fault, 'id' | 'message' | 'fix'>,
): PlacedFault {
	return { path, id, severity: 'error', line, column, message, fix };
}

/** A warning at a place of a file. */
export function warningAt(...where: Parameters<typeof errorAt>): PlacedFault {
	return { ...errorAt(...where), severity: 'warning' };
}
