import type { Loader, LoaderContext } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classifyContentFile, type ContentFile } from '../schema/content-files.ts';

/** What a collection keeps of a file; nothing when the file has faults. */
export interface LoadedEntry {
	data: Record<string, unknown>;
	body?: string;
}

interface Options {
	/** Name of the loader, for logs. */
	name: string;
	/** The entry's id when the collection wants this file. */
	idOf: (file: ContentFile) => string | undefined;
	/** Reads one file; answers nothing when it has faults, which the check reports. */
	read: (text: string, file: ContentFile) => LoadedEntry | undefined;
}

/** Milliseconds to wait after a change, since editors write a file in several steps. */
export const settleMs = 100;

/** The folder of the content, from the project's root. */
export const contentFolder = 'content';

/**
 * Loads files of the content folder as data: no module is made of them and nothing in them runs.
 * While editing, a file with faults keeps its last good entry until the fault is mended.
 */
export function contentLoader({ name, idOf, read }: Options): Loader {
	return {
		name,
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const folder = resolve(root, contentFolder);
			const pathOf = (file: string) => relative(folder, file).split(sep).join('/');

			const load = async (file: string): Promise<string | undefined> => {
				const classified = classifyContentFile(pathOf(file));
				const id = idOf(classified);
				if (id === undefined) return undefined;
				await store(context, { id, file, root, classified, read });
				return id;
			};

			const seen = new Set<string>();
			for (const file of await filesBelow(folder)) {
				const id = await load(file);
				if (id !== undefined) seen.add(id);
			}
			for (const id of [...context.store.keys()]) if (!seen.has(id)) context.store.delete(id);
			watch(context, folder, load, (file) => idOf(classifyContentFile(pathOf(file))));
		},
	};
}

async function store(
	context: LoaderContext,
	entry: { id: string; file: string; root: string; classified: ContentFile; read: Options['read'] },
): Promise<void> {
	const { id, file, root, classified, read } = entry;
	const text = await readFile(file, 'utf8');
	const digest = context.generateDigest(text);
	const filePath = relative(root, file).split(sep).join('/');
	const known = context.store.get(id);
	if (known?.digest === digest && known.filePath === filePath) return;
	const loaded = read(text, classified);
	if (!loaded) return;
	const data = await context.parseData({ id, data: loaded.data, filePath: file });
	context.store.set({
		id,
		data,
		digest,
		filePath,
		...(loaded.body === undefined ? {} : { body: loaded.body }),
	});
}

function watch(
	{ watcher, store, logger }: LoaderContext,
	folder: string,
	load: (file: string) => Promise<string | undefined>,
	idOf: (file: string) => string | undefined,
): void {
	if (!watcher) return;
	watcher.add(folder);
	const inside = (file: string) => file.startsWith(folder + sep);
	const reload = (file: string) => {
		load(file).then(
			(id) => id !== undefined && logger.info(`reloaded ${id}`),
			(error: unknown) => logger.error(`${file}: ${String(error)}`),
		);
	};
	// Read at once, a file may be caught between being emptied and being written, and that it was
	// written then is not told.
	const timers = new Map<string, NodeJS.Timeout>();
	const settle = (file: string) => {
		if (!inside(file)) return;
		clearTimeout(timers.get(file));
		timers.set(
			file,
			setTimeout(() => {
				timers.delete(file);
				reload(file);
			}, settleMs),
		);
	};
	watcher.on('add', settle);
	watcher.on('change', settle);
	watcher.on('unlink', (file) => {
		const id = inside(file) ? idOf(file) : undefined;
		if (id !== undefined) store.delete(id);
	});
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
