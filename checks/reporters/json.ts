import type { Finding } from '../finding.ts';
import type { Change } from '../mend-files.ts';
import type { Counts } from './summary.ts';

/** One JSON object with the findings as they are, what was mended, and the counts of the last line. */
export function formatJson(
	findings: readonly Finding[],
	counts: Counts,
	mended: readonly Change[] = [],
): string {
	return JSON.stringify({ ...counts, findings, mended }, null, '\t');
}
