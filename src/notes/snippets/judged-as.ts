import { judgedAsFile } from './files/judged-as-file.ts';
import type { Toolbox } from './load-tool.ts';
import { readSnippet, type MatchedCommand } from './read-snippet.ts';
import { judgeOf } from './shell/match-command.ts';
import { isShell } from './shell/shell-source.ts';
import type { Snippet } from './snippet.ts';

/** What a block was held against by the content check, as readers are told. */
export interface JudgedAs {
	/** A proper name: `Docker`, `AWS CLI`, `Bash`. */
	what: string;
	/** Such as `29.7.2`. */
	version?: string | undefined;
}

/** What tools are called where one does not type them. */
const names: Readonly<Record<string, string>> = {
	docker: 'Docker',
	'docker compose': 'Docker Compose',
	'docker buildx': 'Docker Buildx',
	kubectl: 'kubectl',
	kops: 'kOps',
	aws: 'AWS CLI',
};

/**
 * What a block was held against: a file of a known kind, or each tool of shell commands whose
 * version is known, in order of appearance, or else Bash. Nothing for a block that is not checked.
 */
export async function judgedAs(snippet: Snippet, toolbox: Toolbox): Promise<JudgedAs[]> {
	if (snippet.illustrative !== undefined) return [];
	const file = judgedAsFile(snippet);
	if (file) return [file];
	if (!isShell(snippet)) return [];
	const readings = await readSnippet(snippet, toolbox);
	const tools = readings.flatMap(({ commands }) => commands.flatMap(toolOf));
	const found = new Map(tools.map((tool) => [tool.what, tool]));
	if (found.size > 0) return [...found.values()];
	return readings.length > 0 ? [{ what: 'Bash' }] : [];
}

function toolOf({ match }: MatchedCommand): JudgedAs[] {
	if (!match) return [];
	const { name, version } = judgeOf(match);
	return Object.hasOwn(names, name) ? [{ what: names[name] ?? name, version }] : [];
}
