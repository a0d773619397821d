import path from 'node:path';
import { parseArgs } from 'node:util';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { suggest } from '../../checks/suggest.ts';
import { nearest } from '../../src/schema/nearest.ts';

export interface ZipOptions {
	/** The finished site. */
	site: string;
	/** Where the archive goes; undefined is beside package.json, named for the course. */
	out: string | undefined;
	help: boolean;
}

export const helpText = `npm run zip -- [options]

Packs the finished site with a small server for it, to be handed on and read without a network.

  --out FILE       where the archive goes (default: here, named for the course)
  --site DIR       the finished site (default: dist)
  --help           print this`;

const known = {
	out: { type: 'string' },
	site: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line of `npm run zip`.
 *
 * @throws CouldNotRun when an option is unknown or lacks its value.
 */
export function readZipOptions(args: readonly string[]): ZipOptions {
	const { tokens } = parseArgs({
		args: [...args],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: known,
	});
	const names = Object.keys(known).map((key) => `--${key}`);
	const values = new Map<string, string>();
	for (const token of tokens) {
		const written = token.kind === 'option' ? token.rawName : 'value' in token ? token.value : '--';
		if (token.kind !== 'option' || !Object.hasOwn(known, token.name)) {
			throw new CouldNotRun(
				`Unexpected ${written}, expected one of ${names.join(', ')}.${suggest(nearest(written, names))}`,
			);
		}
		if (token.name !== 'help' && !token.value) {
			throw new CouldNotRun(`Unexpected ${written} without a value, expected one behind it.`);
		}
		values.set(token.name, token.value ?? '');
	}
	const out = values.get('out');
	return {
		site: path.resolve(values.get('site') ?? 'dist'),
		out: out === undefined ? undefined : path.resolve(out),
		help: values.has('help'),
	};
}
