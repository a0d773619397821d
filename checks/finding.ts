import type { Fault } from '../src/schema/fault.ts';

/** A fault with the file it stands in, as the reporters show it. */
export interface Finding extends Fault {
	/** Relative to the current folder, with forward slashes. */
	file: string;
	/** Where the fault is explained. */
	help: string;
	/** The changes that mend it, where only these are possible. */
	mends?: readonly Mend[];
}

/**
 * Other characters in the place of some on one line. Line and column as in a fault; a `\n` in the
 * text becomes the file's own line end.
 */
export interface Mend {
	line: number;
	column: number;
	length: number;
	text: string;
}

/** Said of what `--fix` mends. */
export const byFix = 'npm run check -- --fix does it.';

/** The section of docs/errors.md that explains a fault. */
export function helpFor(id: string): string {
	return `docs/errors.md#${id}`;
}
