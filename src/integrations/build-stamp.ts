import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashInputs, hashOutputs } from './build-stamp/hash-files.ts';

/** What the last build was made from and what it left, each as one word. */
interface Stamp {
	inputs: string;
	outputs: string;
}

const stampFile = 'node_modules/.astro/build-stamp.json';
const outputFolder = 'dist';

/** Leaves a stamp by which the next build sees whether it has anything to do. Must be the last. */
export function buildStamp(): AstroIntegration {
	let root = '';
	let inputs = '';
	return {
		name: 'build-stamp',
		hooks: {
			// At the beginning: what changes during a build is not in it.
			'astro:config:setup': async ({ config, command }) => {
				root = fileURLToPath(config.root);
				if (command === 'build') inputs = await hashInputs(root, process.env);
			},
			'astro:build:done': async ({ dir }) => {
				if (fileURLToPath(dir) !== join(root, outputFolder, '/')) return;
				const stamp: Stamp = { inputs, outputs: await hashOutputs(fileURLToPath(dir)) };
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
 */
export async function isBuilt(root: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
	const stamp = await readStamp(join(root, stampFile));
	if (!stamp) return false;
	const [inputs, outputs] = await Promise.all([
		hashInputs(root, environment),
		hashOutputs(join(root, outputFolder)),
	]);
	return stamp.inputs === inputs && stamp.outputs === outputs;
}

async function readStamp(file: string): Promise<Partial<Stamp> | undefined> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Partial<Stamp>;
	} catch {
		// None was left, or it is broken: then the site is built.
		return undefined;
	}
}
