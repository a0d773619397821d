import type { ToolFlag } from '../../src/notes/snippets/tool.ts';
import type { CommandPage } from './command-tree.ts';

/** Asks the tool for its help: the words behind its name → what it prints. */
export type Ask = (words: readonly string[]) => string;

/**
 * Reads what kubectl says of itself, command by command.
 *
 * @param ask runs kubectl with the words given
 */
export function readKubectl(ask: Ask): CommandPage[] {
	const global = readFlags(ask(['options'])).map((flag) => ({ ...flag, inherited: true }));
	const pages: CommandPage[] = [];
	const read = (path: readonly string[], isRoot: boolean) => {
		const help = ask([...path, '--help']);
		const usual: ToolFlag = { names: ['-h', '--help'], value: 'none', inherited: true };
		pages.push({
			path: ['kubectl', ...path],
			flags: isRoot ? [...global, usual] : readFlags(help),
		});
		for (const name of readCommands(help)) read([...path, name], false);
	};
	read([], true);
	return pages;
}

/** Names under headings that end in "Commands:", of the top or of one group. */
function readCommands(help: string): string[] {
	return (
		help
			.split(/\n\n/)
			.filter((section) => /^[\w /()]*Commands(?: \(\w+\))?:\n/.test(section))
			.flatMap((section) => [...section.matchAll(/^ {2}([a-z][\w-]*) {2,}/gm)])
			.map(([, name = '']) => name)
			// Its own page is the manual of the manual.
			.filter((name) => name !== 'options' && name !== 'help')
	);
}

/** `-o, --output='':` with the value it has when absent; one of true or false is a switch. */
function readFlags(help: string): ToolFlag[] {
	return [...help.matchAll(/^ {4}(?:(-\w), )?(--[\w-]+)=(.*):$/gm)].map(
		([, short, long = '', usual = '']) => ({
			names: short === undefined ? [long] : [short, long],
			value:
				usual === 'true' || usual === 'false'
					? 'none'
					: optional.has(long)
						? 'optional'
						: 'required',
		}),
	);
}

/** Switches that also take a value behind `=`; their help does not tell. */
const optional: ReadonlySet<string> = new Set(['--dry-run', '--cascade', '--validate']);
