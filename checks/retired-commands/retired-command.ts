/** A command, or a flag or value of one, that no note should teach any more. */
export interface RetiredCommand {
	/** What one types, from the program on; several names for one command stand side by side. */
	commands: readonly string[];
	/** Only with one of these flags. */
	flags?: readonly string[];
	/** Only with a value of that flag that matches; a flag without one has an empty value. */
	value?: RegExp;
	/** Unless one of these flags is there, too. */
	unless?: readonly string[];
	/** Only of an image that matches. */
	image?: RegExp;
	/** Only where no `--` stands before the command of a container. */
	withoutDashes?: boolean;
	/** Gone, or refused to new accounts: an error. What still works, but not for long: a warning. */
	state: 'gone' | 'outdated';
	/** YYYY-MM of the release or the decision. */
	since: string;
	/** What to write; `{rest}` stands for the words behind the command. */
	instead: string;
	/** Where it is written. */
	source: string;
}
