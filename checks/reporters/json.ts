import type { Finding } from '../finding.ts';
import type { Counts } from './summary.ts';

/** One JSON object with the findings as they are and the counts of the last line. */
export function formatJson(findings: readonly Finding[], counts: Counts): string {
	return JSON.stringify({ ...counts, findings }, null, '\t');
}
