import type { AstroIntegration } from 'astro';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOutputs } from './build-stamp/hash-files.ts';
import { inputsSeen, seeInputs, type SeenInputs } from './build-stamp/seen-inputs.ts';

/** What the last build was made from and what it left, each as one word. */
interface Stamp {
	inputs: string;
	outputs: string;
}

const stampFile = 'node_modules/.astro/build-stamp.json';
const outputFolder = 'dist';

/** Astro's list of the pages that it can take from the build before, in its `core/build/incremental.ts`. */
const keptPages = 'incremental-build.json';

/**
 * Leaves a stamp by which the next build sees whether it has anything to do. A build that does not
 * end, that writes elsewhere, or during which somebody wrote what it reads, leaves none. After such
 * a one no pages are kept: Astro writes them one by one and the list of their keys at the end, and
 * they may be made from other files than their keys are. Must be the last.
 */
export function buildStamp(): AstroIntegration {
	let root = '';
	let seen: SeenInputs | undefined;
	return {
		name: 'build-stamp',
		hooks: {
			'astro:config:setup': async ({ config, command }) => {
				if (command !== 'build') return;
				root = fileURLToPath(config.root);
				seen = inputsSeen(root) ?? (await seeInputs(root, process.env));
				const stamp = join(root, stampFile);
				if (!(await readStamp(stamp))) {
					await rm(new URL(keptPages, config.cacheDir), { force: true });
				}
				await rm(stamp, { force: true });
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!seen || fileURLToPath(dir) !== join(root, outputFolder, '/')) return;
				if (!seen.areUntouched()) {
					logger.warn('files were changed during this build, so that the next makes all anew');
					return;
				}
				const stamp: Stamp = {
					inputs: seen.inputs,
					outputs: await hashOutputs(fileURLToPath(dir)),
				};
				await mkdir(join(root, stampFile, '..'), { recursive: true });
				await writeFile(join(root, stampFile), JSON.stringify(stamp));
			},
		},
	};
}

/**
 * Whether a build would make what already lies in `dist/`: nothing that it reads has changed since
 * the last one, and nobody has touched what that one made.
 *
 * @param root of the project
 * @param inputs as `hashInputs` gives them
 */
export async function isBuilt(root: string, inputs: string): Promise<boolean> {
	const stamp = await readStamp(join(root, stampFile));
	if (stamp?.inputs !== inputs) return false;
	return stamp.outputs === (await hashOutputs(join(root, outputFolder)));
}

async function readStamp(file: string): Promise<Partial<Stamp> | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Partial<Stamp>;
	} catch {
		// None was left, or it is broken: then the site is built.
		return undefined;
	}
}
