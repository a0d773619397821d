import { judgedAsFile } from './files/judged-as-file.ts';
import { isChecked } from './is-checked.ts';
import type { Judge } from './judge.ts';
import type { Toolbox } from './load-tool.ts';
import { readSnippet, type MatchedCommand } from './read-snippet.ts';
import { judgeOf } from './shell/match-command.ts';
import type { Snippet } from './snippet.ts';
import { toolJudge } from './tool-judge.ts';

/**
 * What the content check holds a block against: a file of a known kind, or each tool of shell
 * commands whose version is known, in order of appearance, or else Bash. Nothing for a block that is
 * not checked.
 */
export async function judgedAs(snippet: Snippet, toolbox: Toolbox): Promise<Judge[]> {
	if (!isChecked(snippet)) return [];
	const file = judgedAsFile(snippet);
	if (file) return [file];
	const readings = await readSnippet(snippet, toolbox);
	const tools = readings.flatMap(({ commands }) => commands.flatMap(judgeOfCommand));
	return tools.length > 0 ? eachOnce(tools) : [{ what: 'Bash' }];
}

/** Judges of several blocks, each once, in order of appearance. */
export function eachOnce(judges: readonly Judge[]): Judge[] {
	return [...new Map(judges.map((judge) => [judge.what, judge])).values()];
}

function judgeOfCommand({ match }: MatchedCommand): Judge[] {
	const judge = match && toolJudge(judgeOf(match), match.tool);
	return judge ? [judge] : [];
}
