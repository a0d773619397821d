import { CouldNotRun } from '../../checks/could-not-run.ts';
import { readFlags } from '../../checks/read-flags.ts';
import { courseFields, type CourseAnswers } from './course-fields.ts';

interface NewCourseOptions {
	/** Where the new course goes; undefined when help is asked for. */
	folder: string | undefined;
	given: Partial<CourseAnswers>;
	help: boolean;
}

export const helpText = `npm run new:course -- DIR [options]

Makes a folder with everything that builds and checks a course, two sample modules, a glossary, and
none of the notes that are here. On a terminal it asks for what is not given.

${courseFields.map(({ flag, value, help }) => `  ${`--${flag} ${value}`.padEnd(24)}${help}`).join('\n')}
  --help                  print this

For example: npm run new:course -- ../big-data --title "Big Data Practice"`;

/**
 * Reads the command line of `npm run new:course`.
 *
 * @throws CouldNotRun when an option is unknown or lacks its value, or when not one folder is named.
 */
export function readNewCourseOptions(args: readonly string[]): NewCourseOptions {
	const known: Record<string, string> = { help: '' };
	for (const { flag, value } of courseFields) known[flag] = value;
	const { values, switches, words } = readFlags(args, known);
	const help = switches.has('help');
	const [folder, another] = words;
	if (!help && folder === undefined) {
		throw new CouldNotRun(
			'Unexpected absence of a folder, expected where the course goes: npm run new:course -- ../my-course.',
		);
	}
	if (another !== undefined) {
		throw new CouldNotRun(
			`Unexpected ${another} behind ${folder ?? ''}, expected one folder. Put a text of several words into quotes.`,
		);
	}
	const given: Partial<CourseAnswers> = {};
	for (const { name, flag } of courseFields) {
		const value = values.get(flag);
		if (value !== undefined) given[name] = value;
	}
	return { folder, given, help };
}
