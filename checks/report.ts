import type { Finding } from './finding.ts';
import { formatGithub } from './reporters/github.ts';
import { formatText } from './reporters/text.ts';

/** Prints a line for each finding, on GitHub as annotations of the pull request, too. */
export function printFindings(findings: readonly Finding[]): void {
	if (findings.length === 0) return;
	console.log(formatText(findings));
	if (process.env['GITHUB_ACTIONS'] === 'true') console.log(formatGithub(findings));
}

/** 1 when there are errors, else 0. */
export function exitCodeFor(findings: readonly Finding[]): number {
	return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
