import type { Toolbox } from './load-tool.ts';
import { programName } from './shell/carriers.ts';
import { matchCommand, type CommandMatch } from './shell/match-command.ts';
import { readCarried, readShell } from './shell/read-shell.ts';
import type { ShellCommand, ShellReading } from './shell/shell-command.ts';
import { listShellSources, type ShellSource } from './shell/shell-source.ts';
import type { Snippet } from './snippet.ts';

/** What was read of one stretch of shell. */
export interface SourceReading {
	source: ShellSource;
	/** Its problems and places to fill in, those in containers among them. */
	shell: Pick<ShellReading, 'problems' | 'placeholders'>;
	/** Every command, each followed by those that it runs in a container. */
	commands: readonly MatchedCommand[];
}

export interface MatchedCommand {
	command: ShellCommand;
	/** What the table of its tool says of it, where there is one. */
	match?: CommandMatch;
}

/** Containers that start containers. */
const deepestContainers = 4;

/** Problems of one block; further commands are not held against their tables. */
const mostProblems = 200;

/** Reads a block as a shell would and each command as its tool would. Of no shell block, nothing. */
export async function readSnippet(snippet: Snippet, toolbox: Toolbox): Promise<SourceReading[]> {
	const readings: SourceReading[] = [];
	const matcher = new Matcher(toolbox);
	for (const source of listShellSources(snippet)) {
		readings.push(await matcher.read(source));
	}
	return readings;
}

class Matcher {
	readonly #toolbox: Toolbox;
	#problems = 0;

	constructor(toolbox: Toolbox) {
		this.#toolbox = toolbox;
	}

	async read(source: ShellSource): Promise<SourceReading> {
		const found = readShell(source.text);
		const shell = { problems: [...found.problems], placeholders: [...found.placeholders] };
		const commands: MatchedCommand[] = [];
		/** Commands in containers are found only once those around them are understood. */
		const add = async (command: ShellCommand, depth: number): Promise<void> => {
			const match = await this.#match(command);
			commands.push({ command, ...(match ? { match } : {}) });
			if (!match?.carried || depth === deepestContainers) return;
			const inner = readCarried(match.carried, true);
			shell.problems.push(...inner.problems);
			shell.placeholders.push(...inner.placeholders);
			for (const carried of inner.commands) await add(carried, depth + 1);
		};
		for (const command of found.commands) await add(command, 0);
		return { source, shell, commands };
	}

	/** Of the tools in a container only those are known that are the same everywhere. */
	async #match({ words, inContainer }: ShellCommand): Promise<CommandMatch | undefined> {
		const [program, ...others] = words;
		if (!program?.fixed || this.#problems > mostProblems) return undefined;
		const name = programName(program);
		if (inContainer && !this.#toolbox.versioned.includes(name)) return undefined;
		const tool = await this.#toolbox.find([name, ...others.map(({ value }) => value)]);
		const match = tool && matchCommand(tool, words);
		this.#problems += match?.problems.length ?? 0;
		return match;
	}
}
