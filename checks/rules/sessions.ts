import { parseConsole } from '../../src/notes/console.ts';
import { parseFence } from '../../src/notes/fence.ts';
import { errorAt } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** A console block holds commands, and each of them ends. */
export const sessions: Rule = {
	ids: ['session-command', 'session-unfinished'],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) =>
			(facts?.fences ?? []).flatMap((fence) => {
				const { language } = parseFence(fence.language, fence.meta);
				if (language !== 'console' || fence.code.trim() === '') return [];
				const { entries } = parseConsole(fence.code);
				if (entries.length === 0) {
					const fault = errorAt(path, fence, {
						id: 'session-command',
						message:
							'Unexpected console block without a command, expected a line that begins with "$ ".',
						fix: `Write "$ " before each command; for output alone, begin the block with ${fence.mark}text.`,
					});
					return [fault];
				}
				return entries
					.filter(({ unfinished }) => unfinished !== undefined)
					.map(({ command, unfinished }) =>
						errorAt(
							path,
							{ line: fence.line + command.line, column: 1 },
							{
								id: 'session-unfinished',
								message:
									unfinished === '\\'
										? 'Unexpected \\ at the end of the last line, expected the line it joins.'
										: `Unexpected here-document without its end, expected a line ${unfinished ?? ''}.`,
								fix:
									unfinished === '\\'
										? 'Remove the \\, or write the next line.'
										: `Write ${unfinished ?? ''} on a line of its own where it ends.`,
							},
						),
					);
			}),
		),
};
