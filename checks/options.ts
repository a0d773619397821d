import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../src/schema/nearest.ts';
import { CouldNotRun } from './could-not-run.ts';
import { suggest } from './suggest.ts';

export interface Options {
	contentDir: string;
	/** Report on these only; none means all. */
	files: readonly string[];
	json: boolean;
	fix: boolean;
	help: boolean;
}

export const helpText = `npm run check -- [options] [file …]

Checks the notes of a course: every fault with its place and its cure.

  --content DIR   check another folder than content
  --fix           mend what is certain: pasted dashes, quotes and spaces in code, tabs in YAML,
                  byte-order marks
  --json          print one JSON object
  --help          print this
  file …          report on these files only; all are read

Exit code 0: no errors; 1: errors; 2: could not run.
Every id is explained in docs/errors.md.`;

const known = {
	content: { type: 'string' },
	fix: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
	json: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads the command line.
 *
 * @param contentDir the folder that is checked when none is named.
 * @throws CouldNotRun when an option is unknown or lacks its value.
 */
export function readOptions(args: readonly string[], contentDir: string): Options {
	const { values, positionals, tokens } = parseArgs({
		args: [...args],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: known,
	});
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(known, token.name)) throw unknownOption(token.rawName);
		if (token.name !== 'content' && token.value !== undefined) {
			throw new CouldNotRun(`Unexpected value of ${token.rawName}, expected none.`);
		}
	}
	const { content = contentDir, fix, help, json } = values;
	if (typeof content !== 'string' || content === '' || content.startsWith('-')) {
		throw new CouldNotRun('Unexpected --content without a folder, expected --content DIR.');
	}
	return {
		contentDir: content,
		files: positionals,
		json: json === true,
		fix: fix === true,
		help: help === true,
	};
}

function unknownOption(name: string): CouldNotRun {
	const names = Object.keys(known).map((key) => `--${key}`);
	return new CouldNotRun(
		`Unexpected option ${name}, expected one of ${names.join(', ')}.${suggest(nearest(name, names))}`,
	);
}
