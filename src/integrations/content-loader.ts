import type { Loader, LoaderContext } from 'astro/loaders';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { listContentFiles, readSource } from '../../checks/content-source.ts';
import { decodeText } from '../../checks/decode-text.ts';
import { changeLiveText, forgetLiveText, keepLiveText, liveText } from '../live-texts.ts';
import { classifyContentFile, type ContentFile } from '../schema/content-files.ts';

/** What a collection keeps of a file; nothing when the file has faults. */
export interface LoadedEntry {
	data: Record<string, unknown>;
}

interface Options {
	/** Name of the loader, for logs. */
	name: string;
	/** The entry's id when the collection wants this file. */
	idOf: (file: ContentFile) => string | undefined;
	/** Whether pages show more of a file than is kept: its text, see live-texts.ts. */
	isText?: boolean;
	/**
	 * Reads one file; answers nothing when it has faults, which the check reports. A build has been
	 * checked before, and only what is kept needs to be read.
	 */
	read: (text: string, file: ContentFile, editing: boolean) => LoadedEntry | undefined;
}

/** Milliseconds to wait after a change, since editors write a file in several steps. */
export const settleMs = 100;

/** The folder of the content, from the project's root. */
export const contentFolder = 'content';

/**
 * Loads files of the content folder as data: no module is made of them and nothing in them runs.
 * While editing, a file with faults keeps its last good entry until the fault is mended.
 */
export function contentLoader({ name, idOf, isText = false, read }: Options): Loader {
	return {
		name,
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const folder = resolve(root, contentFolder);
			const pathOf = (file: string) => relative(folder, file).split(sep).join('/');

			const load = async (path: string): Promise<string | undefined> => {
				const classified = classifyContentFile(path);
				const id = idOf(classified);
				if (id === undefined) return undefined;
				// Read as the check does: what is a link, too large or no text has no entry.
				const { bytes } = await readSource(folder, path);
				const text = bytes && decodeText(path, bytes).text;
				if (text === undefined) return id;
				const filePath = relative(root, join(folder, path)).split(sep).join('/');
				const editing = context.watcher !== undefined;
				await store(context, {
					id,
					filePath,
					text,
					isText: isText && editing,
					read: () => read(text, classified, editing),
				});
				return id;
			};

			const seen = new Set<string>();
			for (const path of await listContentFiles(folder).catch(() => [])) {
				const id = await load(path);
				if (id !== undefined) seen.add(id);
			}
			for (const id of [...context.store.keys()]) if (!seen.has(id)) context.store.delete(id);
			watch(
				context,
				folder,
				(file) => load(pathOf(file)),
				(file) => idOf(classifyContentFile(pathOf(file))),
			);
		},
	};
}

async function store(
	context: LoaderContext,
	entry: {
		id: string;
		/** Relative to the project's root, with forward slashes. */
		filePath: string;
		text: string;
		/** Whether the text is to be kept for pages. */
		isText: boolean;
		read: () => LoadedEntry | undefined;
	},
): Promise<void> {
	const { id, filePath, text, isText, read } = entry;
	const digest = context.generateDigest(text);
	const known = context.store.get(id);
	const shown = liveText(filePath);
	const isLast = shown === undefined ? known?.digest === digest : shown === text;
	if (isLast && known?.filePath === filePath) {
		if (isText) keepLiveText(filePath, text);
		return;
	}
	const loaded = read();
	if (!loaded) {
		// Of an earlier time: its text is gone.
		if (isText && shown === undefined) context.store.delete(id);
		return;
	}
	const data = await context.parseData({ id, data: loaded.data, filePath });
	if (shown !== undefined && isDeepStrictEqual(known?.data, data)) {
		changeLiveText(filePath, text);
		return;
	}
	if (isText) keepLiveText(filePath, text);
	context.store.set({ id, data, digest, filePath });
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
		if (id === undefined) return;
		forgetLiveText(store.get(id)?.filePath ?? '');
		store.delete(id);
	});
}
