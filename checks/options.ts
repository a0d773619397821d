import { readFlags } from './read-flags.ts';

export interface Options {
	contentDir: string;
	/** Report on these only; none means all. */
	files: readonly string[];
	json: boolean;
	fix: boolean;
	/** Places to fill in are errors. */
	strict: boolean;
	help: boolean;
}

export const helpText = `npm run check -- [options] [file …]

Checks the notes of a course: every fault with its place and its cure.

  --content DIR   check another folder than content
  --fix           mend what is certain: pasted dashes, quotes and spaces in code, links that can
                  mean one note only, tags in capitals, a missing date, the order of words.txt,
                  tabs in YAML, byte-order marks; each change is told
  --json          print one JSON object
  --strict        take places to fill in for errors, as on a pull request (GITHUB_ACTIONS is true
                  and GITHUB_EVENT_NAME begins with pull_request)
  --help          print this
  file …          report on these files only; all are read

Exit code 0: no errors; 1: errors; 2: could not run.
Every id is explained in docs/errors.md.`;

const known = { content: 'DIR', fix: '', help: '', json: '', strict: '' };

/**
 * Reads the command line.
 *
 * @param contentDir the folder that is checked when none is named.
 * @throws CouldNotRun when an option is unknown or lacks its value.
 */
export function readOptions(args: readonly string[], contentDir: string): Options {
	const { values, switches, words } = readFlags(args, known);
	return {
		contentDir: values.get('content') ?? contentDir,
		files: words,
		json: switches.has('json'),
		fix: switches.has('fix'),
		strict: switches.has('strict'),
		help: switches.has('help'),
	};
}
