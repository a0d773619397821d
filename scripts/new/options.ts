import { CouldNotRun } from '../../checks/could-not-run.ts';
import { readFlags } from '../../checks/read-flags.ts';
import { fields, type Answers } from './fields.ts';

export interface NewOptions {
	/** What was given already, by field. */
	given: Partial<Answers>;
	contentDir: string;
	/** Print the note instead of writing it. */
	dryRun: boolean;
	help: boolean;
}

export const helpText = `npm run new -- [module/name] [options]

Creates a note with the headings that every note has, and a place to fill in below each. On a
terminal it asks for what is not given; elsewhere it names what is missing.

${fields
	.filter(({ flag }) => flag !== undefined)
	.map(({ flag = '', value, help }) => `  ${`--${flag} ${value}`.padEnd(26)}${help}`)
	.join('\n')}
  --content DIR             another folder than content
  --dry-run                 print the note and write nothing
  --help                    print this

For example: npm run new -- docker/volumes --title "Volumes" --kind lab --difficulty beginner`;

/**
 * Reads the command line of `npm run new`.
 *
 * @throws CouldNotRun when an option is unknown, lacks its value, or there is a word too many.
 */
export function readNewOptions(args: readonly string[]): NewOptions {
	const known: Record<string, string> = { content: 'DIR', 'dry-run': '', help: '' };
	for (const { flag, value } of fields) if (flag !== undefined) known[flag] = value;
	const { values, switches, words } = readFlags(args, known);
	const [path, another] = words;
	if (another !== undefined) {
		throw new CouldNotRun(
			`Unexpected ${another} behind ${path ?? ''}, expected one note. Put a title of several words into quotes.`,
		);
	}
	const given: Partial<Answers> = path === undefined ? {} : readPath(path);
	for (const { name, flag } of fields) {
		const value = flag === undefined ? undefined : values.get(flag);
		if (value !== undefined) given[name] = value;
	}
	return {
		given,
		contentDir: values.get('content') ?? 'content',
		dryRun: switches.has('dry-run'),
		help: switches.has('help'),
	};
}

/** `docker/volumes`, or the path of the file as an editor or a shell writes it. */
function readPath(path: string): Partial<Answers> {
	const [module = '', ...name] = path
		.replace(/^(?:\.\/)?(?:content\/)?/, '')
		.replace(/(?:\.mdx|\/)$/, '')
		.split('/');
	return name.length > 0 ? { module, name: name.join('/') } : { module };
}
