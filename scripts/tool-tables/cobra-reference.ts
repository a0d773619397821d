import type { ToolFlag } from '../../src/notes/snippets/tool.ts';
import type { CommandPage } from './command-tree.ts';

/**
 * Reads a page that the Go library cobra generates, as kOps has them in `docs/cli`.
 *
 * @throws when the page has no heading with the command's name
 */
export function readCobraPage(text: string): CommandPage {
	const name = /^## (.+)$/m.exec(text)?.[1];
	if (name === undefined) {
		throw new Error(
			'Unexpected page without a heading, expected "## TOOL COMMAND". Renew the checkout.',
		);
	}
	return { path: name.trim().split(/\s+/), flags: [...options(text, 'Options')] };
}

/** Flags of the tool itself, which every command understands, too. */
export function readInheritedFlags(text: string): ToolFlag[] {
	return options(text, 'Options inherited from parent commands').map((flag) => ({
		...flag,
		inherited: true,
	}));
}

function options(text: string, heading: string): ToolFlag[] {
	const start = text.indexOf(`### ${heading}\n`);
	if (start === -1) return [];
	const block = /```\n([\s\S]*?)```/.exec(text.slice(start))?.[1] ?? '';
	return [...block.matchAll(/^ {2}(?:(-\w), | {4})(--[\w-]+)( \S+)? {2,}/gm)].map(
		([, short, long = '', type]) => ({
			names: short === undefined ? [long] : [short, long],
			// `duration[=18h0m0s]` is what the flag means when it stands alone.
			value: type === undefined ? 'none' : type.includes('[=') ? 'optional' : 'required',
		}),
	);
}

/**
 * Other names of a command, which the generated pages leave out and the program's source has.
 *
 * @param source of the Go file that makes the command
 * @param path the command, from the tool's name down
 */
export function readCobraAliases(source: string, path: readonly string[]): string[][] {
	const list = /^\t+Aliases:\s*\[\]string\{([^}]*)\}/m.exec(source)?.[1] ?? '';
	return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [...path.slice(0, -1), name]);
}
