/**
 * What a command-line tool understands, in the form of `tools/*.json`. The tables are generated
 * from the tools' own documentation; nobody edits them by hand.
 */
export interface Tool {
	/** As one types it: `docker`, `kubectl`. */
	name: string;
	/** The version whose documentation was read. */
	version: string;
	/** When it was read, YYYY-MM-DD. */
	read: string;
	/** Where the documentation stands. */
	source: string;
	/** Plugins among its commands that have versions of their own, such as `docker compose`. */
	parts?: readonly { name: string; version: string; source: string }[];
	/** The tool itself; its flags may stand before any subcommand. */
	command: ToolCommand;
}

export interface ToolCommand {
	/** One word, such as `run`; the tool's name at the top. */
	name: string;
	/** Other names for it, such as `ls` for `list`. */
	aliases?: readonly string[];
	flags: readonly ToolFlag[];
	commands?: readonly ToolCommand[];
	/** A plugin whose documentation was not read: nothing behind it is judged. */
	open?: boolean;
}

export interface ToolFlag {
	/** With their dashes, such as `--detach`; at most one of one letter. */
	names: readonly string[];
	/** `required`: needs a value. `optional`: may have one behind `=`. `none`: a switch. */
	value: 'required' | 'optional' | 'none';
	/** Also understood by every subcommand. */
	inherited?: boolean;
}
