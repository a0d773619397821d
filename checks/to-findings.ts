import { join, relative, sep } from 'node:path';
import { helpFor, type Finding } from './finding.ts';
import type { PlacedFault } from './placed-fault.ts';

/** Letters of a word, and of a message, that are shown; a note may hold a word of 500 KB. */
const longest = { word: 300, message: 1000 } as const;

/** Findings of one kind in one file that are shown; who mends the first so many looks again. */
const most = 100;

/** Faults as they are shown: by their file from the current folder, sorted by file and place. */
export function toFindings(contentDir: string, faults: readonly PlacedFault[]): Finding[] {
	const findings = faults
		.map(({ path, ...fault }) => ({
			...fault,
			message: shortened(fault.message),
			fix: shortened(fault.fix),
			file: relative(process.cwd(), join(contentDir, path)).split(sep).join('/'),
			help: helpFor(fault.id),
		}))
		.sort(byPlace);
	const kinds = Map.groupBy(findings, ({ file, id, severity }) => `${severity} ${id} ${file}`);
	return [...kinds.values()].flatMap(withoutTheMany).sort(byPlace);
}

/** The first so many; the last of them says how many more there are, and mends what they mend. */
function withoutTheMany(findings: readonly Finding[]): Finding[] {
	const shown = findings.slice(0, most);
	const rest = findings.slice(most);
	const last = shown.at(-1);
	if (!last || rest.length === 0) return shown;
	const mends = [last, ...rest].flatMap((finding) => finding.mends ?? []);
	return [
		...shown.slice(0, -1),
		{
			...last,
			message: `${last.message} There are ${rest.length} more of these in the file.`,
			...(mends.length > 0 ? { mends } : {}),
		},
	];
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
