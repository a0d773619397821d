import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { offlineFiles, type Deployment, type Offer } from '../../course/offline/kept-copy.ts';
import { addressOfFile, keptFiles } from '../../course/offline/kept-files.ts';
import { bundleWorker } from './bundle-worker.ts';

/** Files that may name others in `_astro/`. */
const naming = /\.(?:html|css|js|json|svg|webmanifest)$/;

/**
 * Publishes a finished site for keeping: the worker, made with the hash of every file, and the offer
 * that tells readers the size. Where nothing is to be kept any more, a worker that removes what
 * readers have kept, and an offer that says no.
 *
 * @param folder of the finished site, in which no file changes after this
 * @throws Error when a file cannot be read or the worker cannot be made
 */
export async function publishOffline(folder: string, keep: boolean): Promise<Offer> {
	const { offer, deployment } = keep
		? await readDeployment(folder)
		: { offer: { keep }, deployment: undefined };
	await writeFile(join(folder, offlineFiles.worker), await bundleWorker(deployment));
	await writeFile(join(folder, offlineFiles.offer), `${JSON.stringify(offer)}\n`);
	return offer;
}

async function readDeployment(folder: string): Promise<{ offer: Offer; deployment: Deployment }> {
	const contents = new Map<string, Buffer>();
	for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		contents.set(
			file
				.slice(folder.length)
				.replace(/^[\\/]+/, '')
				.split(sep)
				.join('/'),
			await readFile(file),
		);
	}
	const paths = keptFiles(
		[...contents].map(([path, bytes]) => ({
			path,
			text: naming.test(path) ? bytes.toString('utf8') : '',
		})),
		languagesOf(contents.get('pagefind/pagefind-entry.json')),
	);
	const kept = paths.map((path) => ({ path, content: contents.get(path) ?? Buffer.of() }));
	const files = kept.map(({ path, content }) => [addressOfFile(path), hashOf(content)] as const);
	const deployment = {
		version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 7),
		bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
		files,
	};
	const download = kept.reduce((sum, { content }) => sum + sentBytes(content), 0);
	const { version, bytes } = deployment;
	return { offer: { keep: true, version, files: files.length, bytes, download }, deployment };
}

/** The engines that the search index asks for by their language. */
function languagesOf(entry: Buffer | undefined): string[] {
	if (entry === undefined) return [];
	const { languages } = JSON.parse(entry.toString('utf8')) as {
		languages: Record<string, { wasm?: string | null }>;
	};
	return Object.values(languages).map(({ wasm }) => wasm ?? 'unknown');
}

function hashOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('base64');
}

/** What a host sends: compressed, unless that makes it no smaller. */
function sentBytes(content: Buffer): number {
	return Math.min(content.length, gzipSync(content).length);
}
