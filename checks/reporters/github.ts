import type { Finding } from '../finding.ts';
import { printable } from './printable.ts';

/**
 * Workflow commands that make GitHub show each finding beside its line in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub(findings: readonly Finding[]): string {
	return findings
		.map(({ file, line, column, severity, id, message, fix, help }) => {
			const place = Object.entries({ file, line, col: column, title: id })
				.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
				.join(',');
			return `::${severity} ${place}::${escapeData(`${message} ${fix} (${help})`)}`;
		})
		.join('\n');
}

function escapeData(text: string): string {
	return printable(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
