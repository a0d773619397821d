import { join, relative, sep } from 'node:path';
import { helpFor, type Finding } from './finding.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Faults as they are shown: by their file from the current folder, sorted by file and place. */
export function toFindings(contentDir: string, faults: readonly PlacedFault[]): Finding[] {
	return faults
		.map(({ path, ...fault }) => ({
			...fault,
			file: relative(process.cwd(), join(contentDir, path)).split(sep).join('/'),
			help: helpFor(fault.id),
		}))
		.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
	return (
		compare(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		compare(a.id, b.id) ||
		compare(a.message, b.message)
	);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
