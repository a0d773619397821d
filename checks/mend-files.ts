import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding, Mend } from './finding.ts';

/** A change that was made to a file. */
export interface Change extends Pick<Finding, 'file' | 'line' | 'column' | 'id'> {
	from: string;
	to: string;
}

/** Writes the files anew with every certain change made, and tells each, by file and place. */
export async function mendFiles(findings: readonly Finding[]): Promise<Change[]> {
	const byFile = Map.groupBy(
		findings.filter(({ mends = [] }) => mends.length > 0),
		({ file }) => file,
	);
	const changes: Change[] = [];
	for (const [file, found] of byFile) {
		const text = await readFile(resolve(file), 'utf8');
		const mends = found.flatMap(({ mends: all = [], id }) => all.map((mend) => ({ ...mend, id })));
		await writeFile(resolve(file), mendText(text, mends));
		const lines = text.split(/\r\n|\r|\n/);
		for (const { line, column, length, text: to, id } of ordered(mends)) {
			const from = (lines[line - 1] ?? '').slice(column - 1, column - 1 + length);
			changes.push({ file, line, column, id, from, to });
		}
	}
	return changes;
}

/** A text with changes made, last first, so that each still finds its place. Line ends stay. */
export function mendText(text: string, mends: readonly Mend[]): string {
	const parts = text.split(/(\r\n|\r|\n)/);
	for (const { line, column, length, text: wanted } of ordered(mends).reverse()) {
		const at = (line - 1) * 2;
		const old = parts[at] ?? '';
		const ended = wanted.replaceAll('\n', parts[1] ?? '\n');
		parts[at] = old.slice(0, column - 1) + ended + old.slice(column - 1 + length);
	}
	return parts.join('');
}

/** In the order of their places; what several findings ask for, once. */
function ordered<M extends Mend>(mends: readonly M[]): M[] {
	const byPlace = new Map(
		mends.map((mend) => [`${mend.line}:${mend.column}:${mend.length}`, mend]),
	);
	return [...byPlace.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
