/** What flags do: by tool, by subcommand (`*` for every other one), by the flag's longest name. */
export type FlagMeanings = Readonly<
	Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** What a flag does; nothing when it is not said here. */
export function meaningOfFlag(
	meanings: FlagMeanings,
	{ tool, subcommands, names }: { tool: string; subcommands: string; names: readonly string[] },
): string | undefined {
	const ofTool = Object.hasOwn(meanings, tool) ? meanings[tool] : undefined;
	for (const key of [subcommands, '*']) {
		const among = ofTool && Object.hasOwn(ofTool, key) ? ofTool[key] : undefined;
		const name = names.find((candidate) => among && Object.hasOwn(among, candidate));
		if (name !== undefined) return among?.[name];
	}
	return undefined;
}
