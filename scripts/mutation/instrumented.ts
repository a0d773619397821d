import type { MutantCoverage } from '@stryker-mutator/api/core';

/** What Stryker's instrumented code reads and writes; of these names, whatever it is given. */
interface Instrumented {
	/** Ours: what each test runs is known. */
	isCounted?: boolean;
	activeMutant?: string | undefined;
	/** A test, or a file of tests that is being loaded. */
	currentTestId?: string | undefined;
	mutantCoverage?: MutantCoverage;
	hitCount?: number;
	hitLimit?: number | undefined;
}

export const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {});

/**
 * How often each test has run each mutant. What a file of tests runs when it is loaded, every test of
 * it needs.
 *
 * @param filesOfTests the file of each test's id
 */
export function withLoads(filesOfTests: ReadonlyMap<string, string>): MutantCoverage {
	const counted = instrumented.mutantCoverage?.perTest ?? {};
	const perTest: MutantCoverage['perTest'] = {};
	for (const [id, file] of filesOfTests) {
		const hits = { ...counted[file] };
		for (const [mutant, count] of Object.entries(counted[id] ?? {})) {
			hits[mutant] = (hits[mutant] ?? 0) + count;
		}
		perTest[id] = hits;
	}
	return { static: {}, perTest };
}
