import type { TestEvent } from 'node:test/reporters';

/**
 * A reporter for `node --test` that writes nothing but `{"passed":12,"failed":1,"skipped":[]}`, taken
 * from the summary of the whole run; cancelled tests have failed. Of those that were skipped it tells
 * the reasons, each once.
 */
// eslint-disable-next-line no-restricted-syntax -- node:test takes a reporter by its default export
export default async function* countReporter(
	events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
	const reasons = new Set<string>();
	for await (const event of events) {
		if (event.type === 'test:pass' && typeof event.data.skip === 'string') {
			reasons.add(event.data.skip);
		}
		if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
		const { counts } = event.data;
		const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
		yield JSON.stringify({ passed: counts.passed, failed, skipped: [...reasons] });
	}
}
