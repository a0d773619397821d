import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { NavigationEntry } from './read-navigation.ts';

/** What Docusaurus says of a folder in `_category_.json` or `_category_.yml`. */
export interface Category {
	label?: string;
	position?: number;
}

/** Reads what is said of a folder of pages; nothing of one that says nothing, or no YAML. */
export function readCategory(folder: string): Category {
	const names = ['_category_.json', '_category_.yml', '_category_.yaml'];
	const file = names.map((name) => path.join(folder, name)).find((one) => existsSync(one));
	if (file === undefined) return {};
	let data: unknown;
	try {
		data = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' });
	} catch {
		// A folder without a name of its own has that of its files.
		return {};
	}
	if (typeof data !== 'object' || data === null) return {};
	const { label, position } = data as Record<string, unknown>;
	return {
		...(typeof label === 'string' ? { label } : {}),
		...(typeof position === 'number' ? { position } : {}),
	};
}

/** A page with what says where it stands among the others. */
export interface Ordered {
	/** Below the folder of the pages. */
	file: string;
	position?: number;
}

/**
 * Pages in the order in which their system shows them: that of its navigation, else by positions and
 * numbers before the names, an index first, and then by name.
 */
export function orderPages<Page extends Ordered>(
	pages: readonly Page[],
	navigation: readonly NavigationEntry[],
	categoryOf: (folder: string) => Category,
): Page[] {
	const places = new Map(navigation.map(({ file }, index) => [file, index]));
	const keys = new Map(pages.map((page) => [page, keyOf(page, categoryOf)]));
	return pages.toSorted((a, b) => {
		const [first, second] = [places.get(a.file) ?? Infinity, places.get(b.file) ?? Infinity];
		if (first !== second) return first - second;
		return compare(keys.get(a) ?? [], keys.get(b) ?? []);
	});
}

/** A number and a name for each step of a path. */
function keyOf(
	{ file, position }: Ordered,
	categoryOf: (folder: string) => Category,
): (number | string)[] {
	const steps = file.split('/');
	return steps.flatMap((step, index): (number | string)[] => {
		const number = /^(\d+)[-_. ]/.exec(step)?.[1];
		const written = number === undefined ? Infinity : Number(number);
		if (index === steps.length - 1) {
			const isIndex = /^(?:index|readme)\./i.test(step);
			return [position ?? (isIndex ? -1 : written), step];
		}
		const folder = steps.slice(0, index + 1).join('/');
		return [categoryOf(folder).position ?? written, step];
	});
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
	for (const [index, one] of a.entries()) {
		const other = b[index];
		if (other === undefined) return 1;
		if (one !== other) return one < other ? -1 : 1;
	}
	return a.length - b.length;
}
