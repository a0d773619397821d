import { setImmediate } from 'node:timers/promises';
import { openToolbox } from '../../src/notes/snippets/load-tool.ts';
import { readSnippet, type SourceReading } from '../../src/notes/snippets/read-snippet.ts';
import { isShell, placeOfCommand } from '../../src/notes/snippets/shell/shell-source.ts';
import { listSnippets, type Snippet } from '../../src/notes/snippets/snippet.ts';
import type { PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { judgeCommand, type ShellFault } from './shell-commands.ts';
import { judgePlaceholders } from './shell-placeholders.ts';
import { judgeSyntax } from './shell-syntax.ts';

/** Commands can be read by a shell, exist, and are what one writes today. */
export const shell: Rule = {
	ids: [
		'missing-flag-value',
		'outdated-command',
		'retired-command',
		'shell-placeholder',
		'shell-syntax',
		'unknown-flag',
		'unknown-subcommand',
	],
	check: async ({ notes }) => {
		const toolbox = openToolbox();
		const faults: PlacedFault[] = [];
		for (const { path, facts } of notes) {
			const snippets = listSnippets(facts?.fences ?? []).filter(
				(snippet) => isShell(snippet) && snippet.illustrative === undefined,
			);
			for (const snippet of snippets) {
				const readings = await readSnippet(snippet, toolbox);
				faults.push(...readings.flatMap((reading) => judge(path, snippet, reading)));
			}
			// Lets timers run, so that a long check can say that it goes on.
			await setImmediate();
		}
		return faults;
	},
};

function judge(path: string, snippet: Snippet, reading: SourceReading): PlacedFault[] {
	const faults: ShellFault[] = [
		...judgeSyntax(reading),
		...judgePlaceholders(reading.shell.placeholders),
		...reading.commands.flatMap(({ command, match }) => judgeCommand(command, match)),
	];
	return faults.map(({ offset, ...fault }) => ({
		...fault,
		path,
		...placeOfCommand(snippet, reading.source, offset),
	}));
}
