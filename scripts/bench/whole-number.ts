import { CouldNotRun } from '../../checks/could-not-run.ts';

/** The most that a figure on the command line may be. */
const most = 100_000;

/**
 * Reads a whole number of the command line, from 1.
 *
 * @param flag its name, for the message
 * @throws CouldNotRun when it is none
 */
export function wholeNumber(flag: string, text: string): number {
	const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
	if (value >= 1 && value <= most) return value;
	throw new CouldNotRun(
		`Unexpected ${text} after --${flag}, expected a whole number from 1 to ${most}.`,
	);
}
