import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader, settleMs } from '../../../../src/integrations/content-loader.ts';

/** The note that is edited unless another is named. */
export const filePath = 'content/docker/layers.md';

/** A project without any content. What npm has installed stays the same. */
export async function makeProject(): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'loader-'));
	await mkdir(join(root, 'node_modules'));
	await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
	return root;
}

/** A note is its first line, and has a fault where that is `fault`. */
const loader = contentLoader({
	name: 'notes',
	idOf: (file) => (file.kind === 'note' ? file.id : undefined),
	isText: true,
	read: (text) => {
		const [title] = text.split('\n');
		return title === '' || title === 'fault' ? undefined : { data: { title } };
	},
});

export interface Entry {
	id: string;
	data: object;
	digest: string;
	filePath: string;
}

interface Options {
	watched?: boolean;
	/** What Astro has kept from before. */
	entries?: Map<string, Entry>;
	/** What the code that is read with adds to every note. */
	more?: object;
}

/** Astro's side of a loader, as far as it is used. */
export function editing(
	root: string,
	{ watched = true, entries = new Map<string, Entry>(), more }: Options = {},
) {
	const sets: string[] = [];
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	let parsing: Promise<undefined> | undefined;
	let begin: () => void = () => undefined;
	const context = {
		config: { root: pathToFileURL(`${root}/`) },
		generateDigest: (text: string) => text,
		parseData: async ({ data }: { data: object }) => {
			begin();
			await parsing;
			return { ...data, ...more };
		},
		logger: { info: () => undefined, error: assert.fail },
		store: {
			keys: () => entries.keys(),
			get: (id: string) => entries.get(id),
			delete: (id: string) => entries.delete(id),
			// As Astro's store: what has the digest that is known stays as it was, its path included.
			set: (entry: Entry) => {
				if (entries.get(entry.id)?.digest === entry.digest) return false;
				entries.set(entry.id, entry);
				sets.push(entry.id);
				return true;
			},
		},
		...(watched && { watcher }),
	} as unknown as LoaderContext;
	type Event = 'change' | 'add' | 'unlink';
	const emit = (event: Event, file: string) => watcher.emit(event, file);
	const settled = () => setTimeout(settleMs + 100);
	return {
		entries,
		sets,
		emit,
		settled,
		load: () => loader.load(context),
		/** Lets no note be read to its end before `goOn` is called. */
		holdParsing: () => {
			const held = Promise.withResolvers<undefined>();
			const begun = Promise.withResolvers<undefined>();
			parsing = held.promise;
			begin = () => begun.resolve(undefined);
			return { begun: begun.promise, goOn: () => held.resolve(undefined) };
		},
		save: async (text: string, file = join(root, filePath)) => {
			await writeFile(file, text);
			emit('change', file);
			await settled();
		},
		remove: async (file = join(root, filePath)) => {
			await rm(file);
			emit('unlink', file);
			await settled();
		},
	};
}
