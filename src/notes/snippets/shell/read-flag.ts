import { nearest } from '../../../schema/nearest.ts';
import type { Tool, ToolCommand, ToolFlag } from '../tool.ts';
import type { ShellWord } from './shell-command.ts';

/** What is wrong with a command, as data. */
export interface CommandProblem {
	kind: 'unknown-subcommand' | 'unknown-flag' | 'missing-value';
	/** The subcommand or flag concerned; of combined letters the one, with its dash. */
	name: string;
	/** Where it stands. */
	word: ShellWord;
	/** The command it stands behind, from the tool down. */
	path: readonly string[];
	/** The name that was most probably meant. */
	near?: string | undefined;
}

export interface FoundFlag {
	/** As typed: `-d`, `--detach`. */
	name: string;
	/** All its names; of a flag nobody knows, that one. */
	names: readonly string[];
	value?: string | undefined;
	word: ShellWord;
}

interface ReadFlag {
	flags: FoundFlag[];
	problems: CommandProblem[];
	/** Words behind it that are its value. */
	taken: number;
	/** It is not known whether the next word is its value. */
	unsure: boolean;
}

const scopes = new WeakMap<Tool, FlagScope>();

/** The flags of a tool itself; those of its commands are made from it, each once. */
export function flagScope(tool: Tool): FlagScope {
	const known = scopes.get(tool) ?? new FlagScope(tool.command);
	scopes.set(tool, known);
	return known;
}

/** The flags that a command understands. */
export class FlagScope {
	readonly #byName = new Map<string, ToolFlag>();
	readonly #inherited: readonly ToolFlag[];
	readonly #below = new Map<ToolCommand, FlagScope>();

	/** @param inherited what the commands above hand down; for the tool itself what all tools know */
	constructor({ flags }: ToolCommand, inherited: readonly ToolFlag[] = [version, help]) {
		this.#inherited = [help, ...inherited, ...flags].filter((flag) => flag.inherited);
		for (const flag of [...inherited, ...flags]) {
			for (const name of flag.names) this.#byName.set(name, flag);
		}
	}

	/** The flags of a subcommand. */
	below(command: ToolCommand): FlagScope {
		const known = this.#below.get(command) ?? new FlagScope(command, this.#inherited);
		this.#below.set(command, known);
		return known;
	}

	find(name: string): ToolFlag | undefined {
		return this.#byName.get(name);
	}

	/** `-20` is a number where no flag has that digit. */
	isNumber(word: string): boolean {
		return /^-\d/.test(word) && !this.#byName.has(word.slice(0, 2));
	}

	/** The flag that a wrong one was most probably meant for: `--rm` for `-rm`; none for a letter. */
	near(name: string): string | undefined {
		if (name.length <= 2) return undefined;
		if (this.#byName.has(`-${name}`)) return `-${name}`;
		const long = [...this.#byName.keys()].filter((known) => known.startsWith('--'));
		const near = nearest(
			name.replace(/^-+/, ''),
			long.map((known) => known.slice(2)),
		);
		return near === undefined ? undefined : `--${near}`;
	}
}

const help: ToolFlag = { names: ['-h', '--help'], value: 'none', inherited: true };
const version: ToolFlag = { names: ['-v', '--version'], value: 'none' };

/** Reads the word at a place as a flag, with its value where that is another word. */
export function readFlag(
	words: readonly ShellWord[],
	at: number,
	scope: FlagScope,
	path: readonly string[],
): ReadFlag {
	const reading = new FlagReading(words, at, scope, path);
	const { value } = reading.word;
	const [name = ''] = value.split('=', 1);
	if (value.startsWith('--') || scope.find(name)) reading.readWhole(name);
	else reading.readLetters();
	return reading;
}

/** Text that the shell will replace, so that no name can be read from it. */
const replaced = /[$`{*?[]/;

class FlagReading implements ReadFlag {
	readonly flags: FoundFlag[] = [];
	readonly problems: CommandProblem[] = [];
	readonly word: ShellWord;
	taken = 0;
	unsure = false;
	readonly #next: ShellWord | undefined;
	readonly #scope: FlagScope;
	readonly #path: readonly string[];

	constructor(words: readonly ShellWord[], at: number, scope: FlagScope, path: readonly string[]) {
		this.word = words[at] ?? { value: '', offset: 0, end: 0, fixed: true };
		this.#next = words[at + 1];
		this.#scope = scope;
		this.#path = path;
	}

	/** `--name`, `--name value`, `--name=value`. */
	readWhole(name: string): void {
		const { value } = this.word;
		const flag = this.#scope.find(name);
		const glued = value.length > name.length ? value.slice(name.length + 1) : undefined;
		if (flag) this.#take(flag, name, glued);
		else if (replaced.test(name)) this.unsure = true;
		else this.#refuse(name, glued);
	}

	/** `-d`, `-it`, `-p8080:80`, `-n=web`. */
	readLetters(): void {
		const { value } = this.word;
		const long = `-${value.split('=', 1)[0] ?? ''}`;
		if (long.length > 4 && this.#scope.find(long)) {
			this.#refuse(long.slice(1), value.includes('=') ? value.slice(long.length) : undefined);
			return;
		}
		for (let at = 1; at < value.length; at += 1) {
			const name = `-${value.charAt(at)}`;
			const flag = this.#scope.find(name);
			if (!flag) {
				if (replaced.test(name)) this.unsure = true;
				else this.#refuse(at === 1 ? (value.split('=', 1)[0] ?? name) : name, undefined);
				return;
			}
			const rest = value.slice(at + 1);
			if (flag.value !== 'none' || rest.startsWith('=')) {
				this.#take(flag, name, rest === '' ? undefined : rest.replace(/^=/, ''));
				return;
			}
			this.#take(flag, name, undefined);
		}
	}

	#take(flag: ToolFlag, name: string, glued: string | undefined): void {
		let value = glued;
		if (flag.value === 'required' && glued === undefined) {
			if (!this.#next || this.#isFlag(this.#next)) this.#problem('missing-value', name);
			else {
				({ value } = this.#next);
				this.taken = 1;
			}
		}
		this.flags.push({ name, names: flag.names, value, word: this.word });
	}

	/** Whether a word is a flag that would be swallowed as the value of the one before. */
	#isFlag({ value, fixed }: ShellWord): boolean {
		const [name = ''] = value.split('=', 1);
		if (!fixed || !/^-[A-Za-z-]/.test(name)) return false;
		if (name === '--' || this.#scope.find(name)) return true;
		const letters = /^-([A-Za-z]{2,4})$/.exec(name)?.[1] ?? '';
		return (
			letters !== '' &&
			[...letters].every((letter) => this.#scope.find(`-${letter}`)?.value === 'none')
		);
	}

	/** A name nobody knows; where a known one is near, it has a value as that one has. */
	#refuse(name: string, glued: string | undefined): void {
		const near = this.#scope.near(name);
		const meant = near === undefined ? undefined : this.#scope.find(near);
		const next = this.#next && !this.#next.value.startsWith('-') ? this.#next.value : undefined;
		const takesNext = glued === undefined && meant?.value === 'required' && next !== undefined;
		if (takesNext) this.taken = 1;
		this.unsure = !meant;
		this.flags.push({ name, names: [name], value: glued ?? next, word: this.word });
		this.#problem('unknown-flag', name, near);
	}

	#problem(kind: CommandProblem['kind'], name: string, near?: string): void {
		this.problems.push({ kind, name, word: this.word, path: [...this.#path], near });
	}
}
