import type { Toolbox } from './load-tool.ts';
import { readSnippet } from './read-snippet.ts';
import { programName } from './shell/carriers.ts';
import { commentsAbove } from './shell/comments-above.ts';
import { placeOfCommand } from './shell/shell-source.ts';
import type { Snippet } from './snippet.ts';

/** A command of a block, as one types it. */
export interface SnippetCommand {
	/** The program: `docker`. */
	tool: string;
	/** Names of subcommands behind it, as typed; empty for a tool that is not known here. */
	subcommands: readonly string[];
	/** As typed, each letter of combined ones for itself; empty for a tool that is not known here. */
	flags: readonly string[];
	/** As it stands in the block. */
	text: string;
	/** In the note's file. */
	line: number;
	column: number;
	/** The lines that begin with `#` directly above the line it stands on, without those marks. */
	comment?: string | undefined;
	/**
	 * Part of another command, which stands before it in the list: in `$(…)`, behind `sudo`, in a
	 * container.
	 */
	within: boolean;
}

/** Reads the commands of a shell block, in order; of any other block there are none. */
export async function readCommands(snippet: Snippet, toolbox: Toolbox): Promise<SnippetCommand[]> {
	const readings = await readSnippet(snippet, toolbox);
	return readings.flatMap(({ source, commands }) =>
		commands.flatMap(({ command, match }) => {
			const [program] = command.words;
			if (!program) return [];
			return {
				tool: programName(program),
				subcommands: match?.path.slice(1) ?? [],
				flags: match?.flags.map(({ name }) => name) ?? [],
				text: source.text.slice(command.offset, command.end),
				...placeOfCommand(snippet, source, command.offset),
				comment: source.comment ?? commentsAbove(source.text, command.offset),
				within: command.within,
			};
		}),
	);
}
