import { Worker } from 'node:worker_threads';
import { isKept, keptLater } from './kept-values.ts';
import type { CodeRun, KeepTokens } from './notes/code-tokens.ts';
import { processWide } from './process-wide.ts';

/**
 * Colouring is the dearest part of a page, and its grammars take a second before the first line: so
 * it is kept from one build to the next, and what is new is done on another thread, ahead of the pages.
 */

/** A block of code, as `codeToColour` lists it. */
export interface Block {
	language: string;
	code: string;
}

/** What the thread says of one block. */
export interface Answer {
	/** Of the block among all. */
	place: number;
	runs: readonly CodeRun[];
}

type Runs = Answer['runs'] | undefined;

const ahead = processWide('coloured-code', () => ({ runs: new Map<string, Promise<Runs>>() }));

/** What kept runs are kept under. */
const kind = 'tokens';

/** The runs that were kept of a block, those that another thread has made, or those made now. */
export const keepTokens: KeepTokens = (language, code, make) =>
	keptLater(kind, [language, code], async () => (await takeAhead(language, code)) ?? make());

/**
 * Colours blocks of code on another thread, while this one loads Astro and bundles, unless they were
 * kept: on two cores that nobody else uses a build of 21 notes is a twentieth shorter by the clock, and
 * one of 1,000 a tenth.
 */
export function colourAhead(all: readonly Block[]): void {
	const blocks = all.filter(({ language, code }) => !isKept(kind, [language, code]));
	if (blocks.length === 0) return;
	const waiting = blocks.map(({ language, code }) => {
		const { promise, resolve } = Promise.withResolvers<Runs>();
		ahead.runs.set(keyOf(language, code), promise);
		return resolve;
	});
	const address = new URL('coloured-code/worker.ts', import.meta.url);
	const worker = new Worker(address, { workerData: blocks });
	worker.on('message', ({ place, runs }: Answer) => waiting[place]?.(runs));
	const giveUp = () => {
		for (const resolve of waiting) resolve(undefined);
	};
	// Who asks then colours the block itself, and learns what is wrong.
	worker.on('error', giveUp);
	worker.on('exit', giveUp);
}

/** Gives what was made once, since whoever takes it keeps it. */
async function takeAhead(language: string, code: string): Promise<Runs> {
	const key = keyOf(language, code);
	const runs = ahead.runs.get(key);
	ahead.runs.delete(key);
	return runs;
}

function keyOf(language: string, code: string): string {
	return `${language}\n${code}`;
}
