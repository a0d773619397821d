import type { Finding } from '../finding.ts';

/** How much was read and found. */
export interface Counts {
	notes: number;
	errors: number;
	warnings: number;
	/** Files with a finding. */
	files: number;
}

export function countFindings(findings: readonly Finding[], notes: number): Counts {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	return {
		notes,
		errors,
		warnings: findings.length - errors,
		files: new Set(findings.map(({ file }) => file)).size,
	};
}

/** "6 notes, no errors", "3 errors, 1 warning in 2 files". */
export function formatSummary({ notes, errors, warnings, files }: Counts): string {
	if (errors === 0 && warnings === 0) return `${plural(notes, 'note')}, no errors`;
	const found = [
		errors === 0 ? 'no errors' : plural(errors, 'error'),
		...(warnings > 0 ? [plural(warnings, 'warning')] : []),
	];
	return `${found.join(', ')} in ${plural(files, 'file')}`;
}

function plural(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
