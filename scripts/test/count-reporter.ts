import type { TestEvent } from 'node:test/reporters';

/**
 * A reporter for `node --test` that writes nothing but `{"passed":12,"failed":1}`, taken from the
 * summary of the whole run; cancelled tests have failed.
 */
// eslint-disable-next-line no-restricted-syntax -- node:test takes a reporter by its default export
export default async function* countReporter(
	events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
	for await (const event of events) {
		if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
		const { counts } = event.data;
		const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
		yield JSON.stringify({ passed: counts.passed, failed });
	}
}
