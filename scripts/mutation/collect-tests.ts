// Stands in for `node:test` while mutants are run: a test is kept instead of begun, so that it can be
// run again and again in one process.

/** A test of a file, ready to be run any number of times. */
export interface CollectedTest {
	/** Its file and title. */
	id: string;
	title: string;
	/** The file as Stryker names it: an absolute path. */
	file: string;
	run: () => unknown;
}

let file = '';
let collected: CollectedTest[] = [];

/**
 * Loads a file of tests.
 *
 * @param path absolute
 * @param load imports it
 * @returns its tests, in their order
 */
export async function testsOf(
	path: string,
	load: () => Promise<unknown>,
): Promise<CollectedTest[]> {
	file = path;
	collected = [];
	await load();
	return collected;
}

/**
 * `test` of `node:test`, as far as the tests of pure code use it: a title, options that may be left
 * out, a function without arguments.
 *
 * @throws Error when it is called in another way, or from within a test
 */
export function test(title: string, ...rest: readonly unknown[]): void {
	const run = rest.at(-1);
	if (!isPlain(run)) {
		throw new Error(`${title}: a test of pure code is a function without arguments.`);
	}
	const same = collected.filter((other) => other.title === title).length;
	const id = `${file} ${title}${same > 0 ? ` (${same + 1})` : ''}`;
	collected.push({ id, title, file, run });
}

function isPlain(value: unknown): value is () => unknown {
	return typeof value === 'function' && value.length === 0;
}
