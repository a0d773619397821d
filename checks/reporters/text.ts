import type { Finding } from '../finding.ts';
import { printable } from './printable.ts';

/** A line for each finding: `file:line:column  id  what is wrong  what to do`. */
export function formatText(findings: readonly Finding[]): string {
	return findings
		.map(({ file, line, column, severity, id, message, fix }) => {
			const kind = severity === 'warning' ? `warning ${id}` : id;
			return printable(`${file}:${line}:${column}  ${kind}  ${message} ${fix}`);
		})
		.join('\n');
}
