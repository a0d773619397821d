import type { Outcome, Suite } from './suite.ts';

/** Runs one suite to its end; never rejects. */
export type RunSuite = (suite: Suite) => Promise<Outcome>;

/**
 * Runs suites, two at a time where nothing speaks against it, and goes on after one has failed. A
 * suite whose needs have failed is not run and counts as failed.
 *
 * @param suites in the order in which they may begin; suites that they name and that are not among
 *   them are taken as done
 * @param run starts one
 * @param atOnce how many run beside each other
 * @returns what became of each, in the order in which they ended
 */
export async function schedule(
	suites: readonly Suite[],
	run: RunSuite,
	atOnce = 2,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const waiting = [...suites];
	const running = new Map<string, Promise<void>>();

	const isPending = (name: string) =>
		running.has(name) || waiting.some((suite) => suite.name === name);
	const isReady = ({ needs = [], after = [] }: Suite) => ![...needs, ...after].some(isPending);
	const failedNeed = ({ needs = [] }: Suite) =>
		needs.find((name) =>
			outcomes.some((outcome) => outcome.suite.name === name && outcome.failed > 0),
		);

	for (;;) {
		const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
		const [suite] = next === -1 ? [] : waiting.splice(next, 1);
		if (suite === undefined) {
			if (running.size === 0) break;
			await Promise.race(running.values());
			continue;
		}
		const missing = failedNeed(suite);
		if (missing !== undefined) {
			outcomes.push(notRun(suite, missing));
			continue;
		}
		const work = run(suite).then((outcome) => {
			running.delete(suite.name);
			outcomes.push(outcome);
		});
		running.set(suite.name, work);
	}
	if (waiting.length > 0) {
		throw new Error(`suites wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
	}
	return outcomes;
}

function notRun(suite: Suite, missing: string): Outcome {
	const output = `not run, since ${missing} failed`;
	return { suite, ran: false, passed: 0, failed: 1, skipped: [], seconds: 0, output };
}
