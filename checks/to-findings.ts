import { join, relative, sep } from 'node:path';
import { helpFor, type Finding } from './finding.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Letters of a word, and of a message, that are shown; a note may hold a word of 500 KB. */
const longest = { word: 300, message: 1000 } as const;

/** Faults as they are shown: by their file from the current folder, sorted by file and place. */
export function toFindings(contentDir: string, faults: readonly PlacedFault[]): Finding[] {
	return faults
		.map(({ path, ...fault }) => ({
			...fault,
			message: shortened(fault.message),
			fix: shortened(fault.fix),
			file: relative(process.cwd(), join(contentDir, path)).split(sep).join('/'),
			help: helpFor(fault.id),
		}))
		.sort(byPlace);
}

function shortened(text: string): string {
	if (text.length <= longest.word) return text;
	const words = text.replace(/\S+/g, (word) => cut(word, longest.word));
	return cut(words, longest.message);
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length - 1)}…` : text;
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
