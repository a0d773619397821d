// Blocks of code as notes have them, each with names and numbers of its own: no two are the same
// text, so that no cache may answer for one what it knows of another.
import type { Chance } from './chance.ts';
import { judgedFiles } from './judged-files.ts';
import { shellBlocks } from './shell-blocks.ts';
import { programs } from './programs.ts';

export interface CodeBlock {
	language: string;
	title: string;
	code: string;
}

export type WriteCode = (chance: Chance) => CodeBlock;

/** Four blocks of four languages: one for a shell, one that the check judges, two programs. */
export function writeCodeBlocks(chance: Chance): CodeBlock[] {
	const [first, second] = chance.pickSome(programs, 2);
	const writers = [chance.pick(shellBlocks), chance.pick(judgedFiles), first, second];
	return writers.flatMap((write) => write?.(chance) ?? []);
}
