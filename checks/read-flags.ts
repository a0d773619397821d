import { parseArgs } from 'node:util';
import { nearest } from '../src/schema/nearest.ts';
import { CouldNotRun } from './could-not-run.ts';
import { suggest } from './suggest.ts';

interface Flags {
	/** What was said with a value, by the flag's name. */
	values: ReadonlyMap<string, string>;
	/** Flags without a value that were given. */
	switches: ReadonlySet<string>;
	/** Words that belong to no flag. */
	words: readonly string[];
}

/**
 * Reads a command line. `--help` may also be written `-h`.
 *
 * @param known each flag with the name of its value, as in `--content DIR`; empty for a switch.
 * @throws CouldNotRun when a flag is unknown, lacks its value, or has one too many.
 */
export function readFlags(args: readonly string[], known: Readonly<Record<string, string>>): Flags {
	const options = Object.fromEntries(
		Object.entries(known).map(([name, value]) => [
			name,
			{
				type: value === '' ? ('boolean' as const) : ('string' as const),
				...(name === 'help' ? { short: 'h' } : {}),
			},
		]),
	);
	const settings = {
		args: [...args],
		allowPositionals: true,
		strict: false,
		tokens: true,
	} as const;
	const { positionals, tokens } = parseArgs({ ...settings, options });
	const values = new Map<string, string>();
	const switches = new Set<string>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const { name, rawName, value } = token;
		if (!Object.hasOwn(known, name)) throw unknownFlag(rawName, known);
		const wanted = known[name] ?? '';
		if (wanted === '') {
			if (value !== undefined) {
				throw new CouldNotRun(`Unexpected value of ${rawName}, expected none.`);
			}
			switches.add(name);
		} else if (value === undefined || value === '' || value.startsWith('--')) {
			throw new CouldNotRun(`Unexpected ${rawName} without a value, expected --${name} ${wanted}.`);
		} else values.set(name, value);
	}
	return { values, switches, words: positionals };
}

function unknownFlag(name: string, known: Readonly<Record<string, string>>): CouldNotRun {
	const names = Object.keys(known).map((key) => `--${key}`);
	return new CouldNotRun(
		`Unexpected option ${name}, expected one of ${names.join(', ')}.${suggest(nearest(name, names))}`,
	);
}
