import type { SourceReading } from '../../src/notes/snippets/read-snippet.ts';
import type { ShellFault } from './shell-commands.ts';

/** Every place at which a shell would stop reading. */
export function judgeSyntax({ source, shell }: SourceReading): ShellFault[] {
	return shell.problems
		.filter(({ expected }) => !(source.unfinished && expected.startsWith('a line ')))
		.map(({ offset, unexpected, expected, fix }) => ({
			offset,
			id: 'shell-syntax',
			severity: 'error',
			message: `Unexpected ${unexpected}, expected ${expected}.`,
			fix,
		}));
}
