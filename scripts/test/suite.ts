/** How a suite tells how much of it passed: by its exit code alone, or in a file of results. */
export type Counting = 'exit-code' | 'node-test' | 'playwright';

/** One of the parts of `npm test`. */
export interface Suite {
	/** As in `npm run test:<name>`. */
	name: string;
	/** What it makes sure of. */
	title: string;
	/** What Node is to run: a file and its arguments. */
	args: readonly string[];
	env?: Readonly<Record<string, string>>;
	/** Suites that must have passed: without them this one cannot run. */
	needs?: readonly string[];
	/** Suites that must have ended, passed or not. */
	after?: readonly string[];
	counting: Counting;
	/** Minutes after which it counts as hanging and is ended. */
	limit: number;
}

export interface Counts {
	passed: number;
	failed: number;
}

/** What became of a suite. */
export interface Outcome extends Counts {
	suite: Suite;
	/** Not when something it needs has failed. */
	ran: boolean;
	/** Why tests were skipped: what this machine lacks. */
	skipped: readonly string[];
	seconds: number;
	/** Everything it printed, or why it was not run. */
	output: string;
}
