import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { offlineFiles, type Deployment, type Offer } from '../../course/offline/kept-copy.ts';
import { addressOfFile, keptFiles, namesIn } from '../../course/offline/kept-files.ts';
import { kept } from '../../kept-values.ts';
import { bundleWorker } from './bundle-worker.ts';

/** Files that may name others in `_astro/`. */
const naming = /\.(?:html|css|js|json|svg|webmanifest)$/;

/** Files that are packed already, which hosts send as they are. */
const packed = /\.(?:avif|gif|jpe?g|pagefind|pf_\w+|png|webp|woff2)$/;

/** A fifth of a second for 40 MB. */
const quickest = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

/** Where Pagefind says which languages its index knows. */
const searchEntry = 'pagefind/pagefind-entry.json';

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
	const found = new Map<string, { hash: string; size: number; sent: number }>();
	const named = new Set<string>();
	let languages: readonly string[] = [];
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const path = relative(folder, file).split(sep).join('/');
		const content = await readFile(file);
		const hash = hashOf(content);
		const { sent, names } = kept('offline-file', [extname(path), hash], () => ({
			sent: packed.test(path) ? content.length : sentBytes(content),
			names: naming.test(path) ? [...new Set(namesIn(content.toString('utf8')))] : [],
		}));
		found.set(path, { hash, size: content.length, sent });
		for (const name of names) named.add(name);
		if (path === searchEntry) languages = languagesOf(content);
	}
	const paths = keptFiles([...found.keys()], named, languages);
	const chosen = paths.flatMap((path) => {
		const file = found.get(path);
		return file ? [{ path, ...file }] : [];
	});
	const files = chosen.map(({ path, hash }) => [addressOfFile(path), hash] as const);
	const deployment = {
		version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 7),
		bytes: chosen.reduce((sum, { size }) => sum + size, 0),
		files,
	};
	const download = chosen.reduce((sum, { sent }) => sum + sent, 0);
	const { version, bytes } = deployment;
	return { offer: { keep: true, version, files: files.length, bytes, download }, deployment };
}

/** The engines that the search index asks for by their language. */
function languagesOf(entry: Buffer): string[] {
	const { languages } = JSON.parse(entry.toString('utf8')) as {
		languages: Record<string, { wasm?: string | null }>;
	};
	return Object.values(languages).map(({ wasm }) => wasm ?? 'unknown');
}

function hashOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('base64');
}

/** What a host sends: compressed, unless that makes it no smaller. Most make it a tenth less. */
function sentBytes(content: Buffer): number {
	return Math.min(content.length, brotliCompressSync(content, quickest).length);
}
