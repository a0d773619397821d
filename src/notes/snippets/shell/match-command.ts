import { nearest } from '../../../schema/nearest.ts';
import type { Tool, ToolCommand } from '../tool.ts';
import { containerCommand } from './container-commands.ts';
import { flagScope, readFlag, type CommandProblem, type FoundFlag } from './read-flag.ts';
import type { ShellWord } from './shell-command.ts';

/** A command's words, told apart by the table of its tool. */
export interface CommandMatch {
	tool: Tool;
	/** As typed, from the tool down; a last word that names no subcommand stands in it, too. */
	path: readonly string[];
	/** In order; flags nobody knows are among them. */
	flags: readonly FoundFlag[];
	/** Words that are neither subcommands nor flags nor their values. */
	arguments: readonly ShellWord[];
	/** The command that runs in a container, the program first. */
	carried?: readonly ShellWord[];
	/** `--` stands before it. */
	dashes: boolean;
	problems: readonly CommandProblem[];
}

/** Nobody types more; looking for what was meant by each takes time. */
const mostWords = 500;

/** Reads a command as its tool would. Judging stops where a word cannot be known before it runs. */
export function matchCommand(tool: Tool, words: readonly ShellWord[]): CommandMatch {
	const path = [tool.name];
	const flags: FoundFlag[] = [];
	const own: ShellWord[] = [];
	const problems: CommandProblem[] = [];
	let command = tool.command;
	let scope = flagScope(tool);
	// Behind an unknown flag nobody knows whether a word is its value.
	let unsure = false;
	const done = (rest: readonly ShellWord[] = [], dashes = false): CommandMatch => ({
		tool,
		path,
		flags,
		arguments: own,
		...(rest.length > 0 && !takesEntrypoint(flags) ? { carried: rest } : {}),
		dashes,
		problems,
	});

	for (let at = 1; at < Math.min(words.length, mostWords); at += 1) {
		const word = words[at];
		if (!word) break;
		const container = containerCommand(path);
		if (word.value === '--') {
			const rest = words.slice(at + 1);
			if (container) return done(container.unnamed ? [] : rest, true);
			own.push(...rest);
			break;
		}
		if (/^-./.test(word.value) && !scope.isNumber(word.value)) {
			const read = readFlag(words, at, scope, path);
			// Of an open command not every flag is listed.
			if (command.open && read.problems.length > 0) return done();
			flags.push(...read.flags);
			problems.push(...read.problems);
			unsure ||= read.unsure;
			at += read.taken;
			continue;
		}
		const next = own.length === 0 ? subcommand(command, word) : undefined;
		if (next) {
			path.push(word.value);
			if (next.open && !next.commands?.length) return done();
			command = next;
			scope = scope.below(next);
		} else if (command.commands?.length && own.length === 0) {
			if (word.fixed && !unsure && word.value !== 'help') {
				const name = word.value;
				const near = nearest(name, namesOf(command.commands));
				problems.push({ kind: 'unknown-subcommand', name, word, path: [...path], near });
				path.push(name);
			}
			return done();
		} else {
			if (container?.dashes && own.length === container.own) {
				return done(container.unnamed ? [] : words.slice(at));
			}
			own.push(word);
			if (container && !container.dashes && own.length === container.own) {
				return done(container.unnamed ? [] : words.slice(at + 1));
			}
		}
	}
	return done();
}

/** What a command was held against: a plugin with a version of its own goes before its tool. */
export function judgeOf({ tool, path }: CommandMatch): { name: string; version: string } {
	return tool.parts?.find(({ name }) => name === path.slice(0, 2).join(' ')) ?? tool;
}

function subcommand({ commands }: ToolCommand, { value }: ShellWord): ToolCommand | undefined {
	return commands?.find(({ name, aliases }) => name === value || aliases?.includes(value));
}

function namesOf(commands: readonly ToolCommand[]): string[] {
	return commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
}

/** What follows the image are then arguments of that program. */
function takesEntrypoint(flags: readonly FoundFlag[]): boolean {
	return flags.some(({ name }) => name === '--entrypoint');
}
