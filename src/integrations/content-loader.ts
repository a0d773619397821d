import type { Loader, LoaderContext } from 'astro/loaders';
import { lstat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listContentFiles, readSource } from '../../checks/content-source.ts';
import { decodeText } from '../../checks/decode-text.ts';
import {
	changeLiveEntry,
	forgetLiveEntry,
	forgetReadByOther,
	keepLiveText,
	liveEntry,
} from '../live-entries.ts';
import { classifyContentFile, type ContentFile } from '../schema/content-files.ts';
import { hashCode } from './build-stamp/hash-files.ts';
import { inputsSeen } from './build-stamp/seen-inputs.ts';
import { contentFolder } from './content-folder.ts';

/** What a collection keeps of a file; nothing when the file has faults. */
export interface LoadedEntry {
	data: Record<string, unknown>;
}

interface Options {
	/** Name of the loader, for logs. */
	name: string;
	/** The entry's id when the collection wants this file. */
	idOf: (file: ContentFile) => string | undefined;
	/** Whether pages show more of a file than is kept: its text. */
	isText?: boolean;
	/**
	 * Reads one file; answers nothing when it has faults, which the check reports. A build has been
	 * checked before, and only what is kept needs to be read.
	 */
	read: (text: string, file: ContentFile, editing: boolean) => LoadedEntry | undefined;
}

/** The entry's id where the collection has one, and whether it is another now. */
interface Loaded {
	id?: string;
	isNew?: boolean;
}

/** Milliseconds to wait after a change, since editors write a file in several steps. */
export const settleMs = 100;

/** Milliseconds after a change when a file that nobody has written to for the others is read before. */
const soonMs = 20;
const quietMs = 12;

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
			const code = await codeOf(context.config, root);
			const editing = context.watcher !== undefined;
			if (editing) forgetReadByOther(code);
			const pathOf = (file: string) => relative(folder, file).split(sep).join('/');

			const filePathOf = (path: string) => relative(root, join(folder, path)).split(sep).join('/');

			const load = async (path: string): Promise<Loaded> => {
				const classified = classifyContentFile(path);
				const id = idOf(classified);
				if (id === undefined) return {};
				// Read as the check does: what is a link, too large or no text has no entry.
				const source = await readSource(folder, path).catch(orNothing);
				if (!source) return {};
				const text = source.bytes && decodeText(path, source.bytes).text;
				if (text === undefined) return { id };
				const isNew = await store(context, {
					id,
					filePath: filePathOf(path),
					text,
					digest: context.generateDigest(`${code}\n${text}`),
					isText,
					editing,
					read: () => read(text, classified, editing),
				});
				return { id, isNew };
			};

			const readAll = async () => {
				const seen = new Set<string>();
				for (const path of await listContentFiles(folder).catch(() => [])) {
					const { id } = await load(path);
					if (id !== undefined) seen.add(filePathOf(path));
				}
				for (const id of [...context.store.keys()]) {
					if (!seen.has(context.store.get(id)?.filePath ?? '')) context.store.delete(id);
				}
			};

			// From here on what changes is told, and waits until all is read.
			const reading = readAll();
			watch(context, folder, {
				reading,
				changed: (file) => load(pathOf(file)),
				removed: async (file) => {
					const path = pathOf(file);
					forgetLiveEntry(filePathOf(path));
					const what = classifyContentFile(path);
					const id = idOf(what);
					if (id === undefined || context.store.get(id)?.filePath !== filePathOf(path)) return {};
					context.store.delete(id);
					// The file of another ending may be there, and was hidden by this one.
					return what.kind === 'note' ? load(withOtherEnding(path)) : {};
				},
			});
			await reading;
		},
	};
}

/** Hashed once for all collections of a server. */
const codes = new WeakMap<object, Promise<string>>();

/**
 * The code that content is read with, as one word. Astro reads a text anew when the text, its own
 * configuration or `content.config.ts` has changed, and does not know of what that imports.
 */
function codeOf(config: LoaderContext['config'], root: string): string | Promise<string> {
	const seen = inputsSeen(root);
	if (seen) return seen.code;
	const code = codes.get(config) ?? hashCode(root, process.env);
	codes.set(config, code);
	return code;
}

function withOtherEnding(path: string): string {
	return path.endsWith('.mdx') ? path.slice(0, -1) : `${path}x`;
}

/** What is gone by the time that it is read is as if it had never been there. */
function orNothing(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}

/** @returns whether the entry, or what pages show of it, is another now */
async function store(
	context: LoaderContext,
	entry: {
		id: string;
		/** Relative to the project's root, with forward slashes. */
		filePath: string;
		text: string;
		/** Of the text, and of the code that reads it. */
		digest: string;
		/** Whether pages show the text. */
		isText: boolean;
		editing: boolean;
		read: () => LoadedEntry | undefined;
	},
): Promise<boolean> {
	const { id, filePath, text, digest, isText, editing, read } = entry;
	const known = context.store.get(id);
	const isKnown = known?.filePath === filePath;
	const live = liveEntry(filePath);
	if (isKnown && (live ? live.text === text : known.digest === digest)) {
		if (editing && !live) keepLiveText(filePath, text);
		return false;
	}
	const loaded = read();
	if (!loaded) {
		// Of an earlier time: its text is gone.
		if (isKnown && isText && editing && !live) context.store.delete(id);
		return false;
	}
	const data = await context.parseData({ id, data: loaded.data, filePath });
	if (isKnown && live) {
		changeLiveEntry(filePath, { text, data });
		return true;
	}
	if (editing) keepLiveText(filePath, text);
	// Astro sets nothing where the digest stays, and would go on naming the file of another ending.
	if (known && !isKnown) context.store.delete(id);
	context.store.set({ id, data, digest, filePath });
	return true;
}

function watch(
	{ watcher, logger }: LoaderContext,
	folder: string,
	to: {
		reading: Promise<void>;
		changed: (file: string) => Promise<Loaded>;
		removed: (file: string) => Promise<Loaded>;
	},
): void {
	if (!watcher) return;
	watcher.add(folder);
	const inside = (file: string) => file.startsWith(folder + sep);
	// One after the other: what was read first must not come last. A failure of the first reading is the
	// loader's own.
	let reading = to.reading.catch(() => undefined);
	const queue = (file: string, work: (file: string) => Promise<Loaded>) => {
		reading = reading.then(async () => {
			try {
				const { id, isNew } = await work(file);
				if (isNew) logger.info(`reloaded ${id}`);
			} catch (error) {
				logger.error(`${file}: ${String(error)}`);
			}
		});
	};
	const ifQuiet = async (file: string) => ((await isQuiet(file)) ? to.changed(file) : {});
	const timers = new Map<string, NodeJS.Timeout[]>();
	const forget = (file: string) => {
		for (const timer of timers.get(file) ?? []) clearTimeout(timer);
		timers.delete(file);
	};
	// Twice, since a file may be caught while it is written, and of several changes within 50 ms only
	// the first is told.
	const settle = (file: string) => {
		if (!inside(file)) return;
		forget(file);
		timers.set(file, [
			setTimeout(() => queue(file, ifQuiet), soonMs),
			setTimeout(() => queue(file, to.changed), settleMs),
		]);
	};
	watcher.on('add', settle);
	watcher.on('change', settle);
	watcher.on('unlink', (file) => {
		if (!inside(file)) return;
		forget(file);
		queue(file, to.removed);
	});
}

/** Whether a file is there and nobody has written to it for a moment. */
async function isQuiet(file: string): Promise<boolean> {
	const found = await lstat(file).catch(orNothing);
	return found !== undefined && Date.now() - found.mtimeMs >= quietMs;
}
