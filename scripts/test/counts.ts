import type { Counting, Counts } from './suite.ts';

/**
 * Counts what passed and what failed. A suite that ended badly has failed at least once, also when
 * its results are missing or all good; one that ended well without a single test has failed too,
 * since it has shown nothing.
 *
 * @param counting how the suite tells its results
 * @param ok whether it exited with 0
 * @param results the text of its file of results; undefined when it wrote none
 */
export function countsOf(counting: Counting, ok: boolean, results: string | undefined): Counts {
	if (counting === 'exit-code') return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const { passed, failed } = read(counting, results);
	const shownNothing = passed + failed === 0;
	return { passed, failed: Math.max(failed, ok && !shownNothing ? 0 : 1) };
}

/**
 * Why tests were skipped, each reason once; none for suites that tell no more than an exit code.
 *
 * @param results as `countsOf` takes them
 */
export function skippedOf(results: string | undefined): string[] {
	const data = parse(results);
	const reasons = data?.['skipped'] ?? reasonsIn(data);
	if (!Array.isArray(reasons)) return [];
	return [...new Set(reasons.filter((reason) => typeof reason === 'string'))];
}

/** Of Playwright's results, which are suites in suites: what every annotation of a skip says. */
function reasonsIn(value: unknown): unknown[] {
	if (Array.isArray(value)) return value.flatMap(reasonsIn);
	if (!isRecord(value)) return [];
	if (value['type'] === 'skip' && 'description' in value) return [value['description']];
	return ['suites', 'specs', 'tests', 'annotations'].flatMap((key) => reasonsIn(value[key]));
}

/** The sum over all suites. */
export function sumOf(all: readonly Counts[]): Counts {
	return {
		passed: all.reduce((sum, { passed }) => sum + passed, 0),
		failed: all.reduce((sum, { failed }) => sum + failed, 0),
	};
}

/** `12 passed, 1 failed` */
export function countsText({ passed, failed }: Counts): string {
	return `${passed} passed, ${failed} failed`;
}

function read(counting: 'node-test' | 'playwright', results: string | undefined): Counts {
	const data = parse(results);
	if (counting === 'node-test') {
		return { passed: number(data?.['passed']), failed: number(data?.['failed']) };
	}
	const stats = data?.['stats'];
	if (!isRecord(stats)) return { passed: 0, failed: 0 };
	// A flaky test passed on its second try; there are no second tries here, and should there be,
	// it has failed once.
	const failed = number(stats['unexpected']) + number(stats['flaky']);
	return { passed: number(stats['expected']), failed };
}

function parse(text: string | undefined): Record<string, unknown> | undefined {
	try {
		const data: unknown = JSON.parse(text ?? 'null');
		return isRecord(data) ? data : undefined;
	} catch {
		return undefined; // cut off where the suite was killed
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function number(value: unknown): number {
	return typeof value === 'number' ? value : 0;
}
