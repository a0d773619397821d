/** What readers of shell text hand to each other. Offsets are UTF-16 units of the text read. */

export interface ShellWord {
	/** Without quotes; expansions stand in it as written. */
	value: string;
	offset: number;
	end: number;
	/** The program gets it as it stands here: no `$x`, `$(…)`, `{a,b}`, nor pasted spaces. */
	fixed: boolean;
}

/** One program with its words, wherever it stands: in a pipe, a loop, `$(…)`, behind `sudo`. */
export interface ShellCommand {
	/** The program first. */
	words: readonly ShellWord[];
	/** `NAME=value` before the program. */
	assignments: readonly ShellWord[];
	offset: number;
	end: number;
	/** Part of another command: in `$(…)` or a script in quotes, or behind `sudo`. */
	within: boolean;
	/** Runs in a container, whose tools may be others than those of the machine. */
	inContainer: boolean;
}

/** Why a text is no shell, in the words of a finding. */
export interface ShellProblem {
	offset: number;
	/** What stands there: "Unexpected …". */
	unexpected: string;
	/** What may: "expected …". */
	expected: string;
	fix: string;
}

/** `<region>` where the shell would read a file named region. */
export interface ShellPlaceholder {
	offset: number;
	/** With its brackets. */
	text: string;
}

export interface ShellReading {
	/** In order of appearance, each outer one before those within. */
	commands: readonly ShellCommand[];
	problems: readonly ShellProblem[];
	placeholders: readonly ShellPlaceholder[];
}
