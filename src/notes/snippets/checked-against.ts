import type { Fence } from '../note-facts.ts';
import type { Judge } from './judge.ts';
import { eachOnce, judgedAs } from './judged-as.ts';
import type { Toolbox } from './load-tool.ts';
import { listSnippets } from './snippet.ts';

/** What the blocks of a note are held against, each once, in order of appearance. */
export async function checkedAgainst(fences: readonly Fence[], toolbox: Toolbox): Promise<Judge[]> {
	const judges: Judge[] = [];
	for (const snippet of listSnippets(fences)) judges.push(...(await judgedAs(snippet, toolbox)));
	return eachOnce(judges);
}
