import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding, Mend } from './finding.ts';

/** Writes the files anew with every certain change made, and gives the findings that are mended. */
export async function mendFiles(findings: readonly Finding[]): Promise<Finding[]> {
	const mended = findings.filter(({ mends = [] }) => mends.length > 0);
	const byFile = Map.groupBy(mended, ({ file }) => resolve(file));
	for (const [file, found] of byFile) {
		const text = await readFile(file, 'utf8');
		await writeFile(
			file,
			mendText(
				text,
				found.flatMap(({ mends = [] }) => mends),
			),
		);
	}
	return mended;
}

/** A text with changes made, last first, so that each still finds its place. Line ends stay. */
export function mendText(text: string, mends: readonly Mend[]): string {
	const parts = text.split(/(\r\n|\r|\n)/);
	const ordered = mends.toSorted((a, b) => b.line - a.line || b.column - a.column);
	for (const { line, column, length, text: wanted } of ordered) {
		const at = (line - 1) * 2;
		const old = parts[at] ?? '';
		parts[at] = old.slice(0, column - 1) + wanted + old.slice(column - 1 + length);
	}
	return parts.join('');
}
