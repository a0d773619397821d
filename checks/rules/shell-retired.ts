import type { CommandMatch } from '../../src/notes/snippets/shell/match-command.ts';
import { programName } from '../../src/notes/snippets/shell/carriers.ts';
import type { ShellCommand } from '../../src/notes/snippets/shell/shell-command.ts';
import { retiredOfAwsAndLinux } from '../retired-commands/aws-and-linux.ts';
import { retiredOfDocker } from '../retired-commands/docker.ts';
import { retiredOfKops, retiredOfKubectl } from '../retired-commands/kubernetes.ts';
import type { RetiredCommand } from '../retired-commands/retired-command.ts';

/** Every retired command; of several that fit, the first is told. */
export const retiredCommands: readonly RetiredCommand[] = [
	...retiredOfDocker,
	...retiredOfKubectl,
	...retiredOfKops,
	...retiredOfAwsAndLinux,
];

/** In the order of the list, each name for itself. */
const byProgram = Map.groupBy(
	retiredCommands.flatMap((retired) =>
		retired.commands.map((name) => ({ retired, words: name.split(' ') })),
	),
	({ words }) => words[0] ?? '',
);

/** A retired command in a note. */
export interface FoundRetired {
	retired: RetiredCommand;
	/** What stands there: the command, or the command and its flag. */
	said: string;
	/** The flag that is retired, where it is not the whole command. */
	flag?: string | undefined;
	offset: number;
	/** What to write, with the author's own words. */
	instead: string;
}

/** What the words of a command say, with a table of its tool or without. */
interface Said {
	words: readonly string[];
	flags: readonly { name: string; value?: string | undefined; offset: number }[];
	rest: readonly string[];
}

/** Finds what is retired of a command: all of it, or each flag that is. */
export function findRetired(command: ShellCommand, match?: CommandMatch): FoundRetired[] {
	const [program] = command.words;
	const known = program && byProgram.get(programName(program));
	if (!known) return [];
	const said = match ? saidByMatch(command, match) : saidByWords(command);
	const found = known.flatMap(({ retired, words }) => {
		const one = startsWith(said.words, words) ? judge(retired, said, match) : undefined;
		return one ? [{ retired, ...one, offset: one.offset ?? command.offset }] : [];
	});
	const whole = found.find(({ flag }) => flag === undefined);
	return whole ? [whole] : found;
}

function judge(retired: RetiredCommand, said: Said, match: CommandMatch | undefined) {
	if (retired.withoutDashes && (!match?.carried || match.dashes)) return undefined;
	if (retired.image && !retired.image.test(match?.arguments[0]?.value ?? '')) return undefined;
	if (said.flags.some(({ name }) => retired.unless?.includes(name))) return undefined;
	const flag = said.flags.find(
		({ name, value = '' }) => retired.flags?.includes(name) && (retired.value?.test(value) ?? true),
	);
	if (retired.flags && !flag) return undefined;
	const rest = said.rest.join(' ');
	const image = retired.image ? (match?.arguments[0]?.value ?? '') : '';
	return {
		said: [...said.words, flag?.name ?? image].join(' ').trim(),
		instead: retired.instead.replace('{rest}', shortened(rest)).trim(),
		...(flag ? { flag: flag.name, offset: flag.offset } : {}),
	};
}

function saidByMatch({ words }: ShellCommand, { path, flags }: CommandMatch): Said {
	return {
		words: path,
		flags: flags.map(({ name, value, word }) => ({ name, value, offset: word.offset })),
		rest: behind(
			words.map(({ value }) => value),
			path.at(-1) ?? '',
		),
	};
}

function saidByWords({ words }: ShellCommand): Said {
	const [program, ...others] = words;
	const name = program ? programName(program) : '';
	const subcommands = others.slice(0, 3).map(({ value }) => value);
	const firstFlag = subcommands.findIndex((value) => value.startsWith('-'));
	const path = [name, ...(firstFlag === -1 ? subcommands : subcommands.slice(0, firstFlag))];
	return { words: path, flags: [], rest: others.map(({ value }) => value) };
}

function behind(words: readonly string[], word: string): readonly string[] {
	return words.slice(words.indexOf(word) + 1);
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
	return start.every((word, index) => words[index] === word);
}

function shortened(text: string): string {
	return text.length > 60 ? '…' : text;
}
