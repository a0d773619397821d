// The thread that `coloured-code.ts` starts: it gets blocks of code, tells the runs of each, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Block } from '../coloured-code.ts';
import { readTokens } from '../notes/code-tokens.ts';

for (const [place, { language, code }] of (workerData as readonly Block[]).entries()) {
	const answer: Answer = { place, runs: await readTokens(code, language) };
	parentPort?.postMessage(answer);
}
