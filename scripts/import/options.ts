import { CouldNotRun } from '../../checks/could-not-run.ts';
import { readFlags } from '../../checks/read-flags.ts';

/** The systems whose folders are understood. */
export const systems = ['docusaurus', 'starlight', 'mkdocs'] as const;

export type System = (typeof systems)[number];

export interface ImportOptions {
	/** The file or folder; undefined when help is asked for. */
	source: string | undefined;
	contentDir: string;
	module: string | undefined;
	from: System | undefined;
	kind: string | undefined;
	difficulty: string | undefined;
	/** Where the report goes besides the terminal. */
	report: string | undefined;
	/** Show what would be written, and write nothing. */
	dryRun: boolean;
	help: boolean;
}

export const helpText = `npm run import -- FILE.md [options]
npm run import -- FOLDER [options]

Makes notes of a README of practice notes: headings and list items with the name of a lesson become
files, times and links go into the frontmatter. Or of the pages of a Docusaurus, Starlight or MkDocs
project. Nothing is overwritten, and every line of the source comes to stand in a note or in the
report.

  --module NAME       the module for all notes; it is made when it is not there. Else the module
                      that a heading or folder names
  --kind KIND         of lessons whose source does not say it, as course.yaml calls it
  --difficulty WORD   likewise
  --from SYSTEM       ${systems.join(', ')}; else recognised by its configuration
  --report FILE       write the report to a new file, too
  --content DIR       another folder than content
  --dry-run           show what would be written, and write nothing
  --help              print this

docs/importing.md tells what becomes of what.`;

const known = {
	content: 'DIR',
	difficulty: 'WORD',
	'dry-run': '',
	from: 'SYSTEM',
	help: '',
	kind: 'KIND',
	module: 'NAME',
	report: 'FILE',
};

/**
 * Reads the command line of `npm run import`.
 *
 * @throws CouldNotRun when an option is unknown or lacks its value, or when not one source is named.
 */
export function readImportOptions(args: readonly string[]): ImportOptions {
	const { values, switches, words } = readFlags(args, known);
	const [source, another] = words;
	const help = switches.has('help');
	if (source === undefined && !help) {
		throw new CouldNotRun(
			'Unexpected absence of a source, expected a file or a folder: npm run import -- FILE.md. --help prints every option.',
		);
	}
	if (another !== undefined) {
		throw new CouldNotRun(
			`Unexpected ${another} behind ${source ?? ''}, expected one source. Put a path with spaces into quotes.`,
		);
	}
	const from = values.get('from');
	if (from !== undefined && !isSystem(from)) {
		throw new CouldNotRun(`Unexpected --from ${from}, expected one of ${systems.join(', ')}.`);
	}
	return {
		source,
		contentDir: values.get('content') ?? 'content',
		module: values.get('module'),
		from,
		kind: values.get('kind'),
		difficulty: values.get('difficulty'),
		report: values.get('report'),
		dryRun: switches.has('dry-run'),
		help,
	};
}

function isSystem(word: string): word is System {
	return (systems as readonly string[]).includes(word);
}
