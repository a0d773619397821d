import type { ToolCommand, ToolFlag } from '../tool.ts';

/** What is read of a spec of @withfig/autocomplete: https://fig.io/docs/reference/subcommand */
export interface FigSpec {
	name: string | readonly string[];
	options?: readonly FigOption[];
	subcommands?: readonly FigSpec[];
}

interface FigOption {
	name: string | readonly string[];
	args?: FigArgument | readonly FigArgument[];
	isPersistent?: boolean;
}

interface FigArgument {
	isOptional?: boolean;
}

/** A spec in the form of the other tables. */
export function figCommand(spec: FigSpec): ToolCommand {
	const [name = '', ...aliases] = namesOfSpec(spec);
	const commands = (spec.subcommands ?? []).map(figCommand);
	return {
		name,
		...(aliases.length > 0 ? { aliases } : {}),
		flags: (spec.options ?? []).map(figFlag),
		...(commands.length > 0 ? { commands } : {}),
	};
}

/** The names of a spec or of one of its flags. */
export function namesOfSpec({ name }: Pick<FigSpec, 'name'>): string[] {
	return typeof name === 'string' ? [name] : [...name];
}

function figFlag(option: FigOption): ToolFlag {
	const [value] = [option.args ?? []].flat();
	return {
		names: namesOfSpec(option),
		value: value === undefined ? 'none' : value.isOptional ? 'optional' : 'required',
		...(option.isPersistent ? { inherited: true } : {}),
	};
}

/** `--follow`, `--since=` and `--color[=]` as flags: a switch, one with a value, one that may have it. */
export function writtenFlag(text: string): ToolFlag {
	if (text.endsWith('[=]')) return { names: [text.slice(0, -3)], value: 'optional' };
	if (text.endsWith('=')) return { names: [text.slice(0, -1)], value: 'required' };
	return { names: [text], value: 'none' };
}
