import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Deployment } from '../../course/offline/kept-copy.ts';

const sources = new URL('../../islands/offline/worker/', import.meta.url);

/**
 * Bundles the worker as one classic script: Firefox before version 147 knows no other kind.
 *
 * @param deployment what it keeps; without one it is the worker that removes everything
 * @throws Error when it cannot be bundled
 */
export async function bundleWorker(deployment: Deployment | undefined): Promise<string> {
	const name = deployment === undefined ? 'remove-worker.ts' : 'keep-worker.ts';
	const built = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		define: {
			// Workbox asks it for its messages to developers.
			'process.env.NODE_ENV': '"production"',
			__DEPLOYMENT__: JSON.stringify(deployment ?? null),
		},
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: fileURLToPath(new URL(name, sources)),
				output: { format: 'iife' },
			},
		},
	});
	const outputs = Array.isArray(built) ? built : [built];
	const chunks = outputs.flatMap((result) => ('output' in result ? result.output : []));
	const [chunk, ...others] = chunks.flatMap((output) => (output.type === 'chunk' ? output : []));
	if (!chunk || others.length > 0) throw new Error(`${name} must make one script.`);
	return chunk.code;
}
