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
let beginnings: (() => unknown)[] = [];

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
	beginnings = [];
	await load();
	for (const begin of beginnings) await begin();
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

/** `before` of `node:test`: what is made before the first test of a file. */
export function before(run: () => unknown): void {
	beginnings.push(run);
}

/** `after` of `node:test`: never, since a test can be run once more until the process ends. */
export function after(): void {
	// What it would take away is in folders of the system for what is temporary.
}

function isPlain(value: unknown): value is () => unknown {
	return typeof value === 'function' && value.length === 0;
}
