import type { ShellPlaceholder } from '../../src/notes/snippets/shell/shell-command.ts';
import type { ShellFault } from './shell-commands.ts';

/** `<region>` looks like a place to fill in, but a shell reads a file of that name. */
export function judgePlaceholders(placeholders: readonly ShellPlaceholder[]): ShellFault[] {
	return placeholders.map(({ offset, text }) => {
		const name = text.slice(1, -1);
		const word = name.toUpperCase().replace(/\W+/g, '_');
		return {
			offset,
			id: 'shell-placeholder',
			severity: 'error',
			message: `Unexpected ${text} in a command, expected a word without < and >: a shell would read a file called ${name.split(' ', 1)[0] ?? name}.`,
			fix: `Write ${word}, or "$${word}" and give it a value before.`,
		};
	});
}
