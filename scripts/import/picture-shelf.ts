import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isPictureType } from '../../src/schema/content-files.ts';
import { slugOf } from '../new/fields.ts';
import type { PlannedNote } from './plan-notes.ts';

/** Bytes that a picture may have, as the check has it. */
const largest = 4096 * 1024;

/** Pictures of a source that go beside its notes. */
export class PictureShelf {
	readonly #root: string;
	readonly #files = new Map<string, Buffer>();
	readonly #taken: Set<string>;

	/**
	 * @param root the folder that pictures may come from, links in it followed
	 * @param taken paths below the content folder that are there
	 */
	constructor(root: string, taken: Iterable<string>) {
		this.#root = realpathSync(root);
		this.#taken = new Set(taken);
	}

	/** What is to be written, by path below the content folder. */
	get files(): ReadonlyMap<string, Buffer> {
		return this.#files;
	}

	/**
	 * Takes a picture for a note.
	 *
	 * @param address as it is written in the source
	 * @param folders to look in, in their order
	 * @returns `./name.png`, or nothing when it is no picture in the source's folder.
	 */
	take(note: PlannedNote, address: string, folders: readonly string[]): string | undefined {
		if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
		const asked = decode(address.split(/[?#]/, 1)[0] ?? '').replace(/^\/+/, '');
		const type = path.extname(asked).slice(1).toLowerCase();
		if (!isPictureType(type)) return undefined;
		for (const folder of folders) {
			const bytes = this.#read(path.resolve(folder, asked));
			if (bytes) return `./${this.#put(note, asked, type, bytes)}`;
		}
		return undefined;
	}

	#read(file: string): Buffer | undefined {
		try {
			const real = realpathSync(file);
			const within = path.relative(this.#root, real);
			if (within.startsWith('..') || path.isAbsolute(within)) return undefined;
			const { size } = statSync(real);
			return size > 0 && size <= largest ? readFileSync(real) : undefined;
		} catch {
			// It is not there, or is no file.
			return undefined;
		}
	}

	#put({ module, name }: PlannedNote, asked: string, type: string, bytes: Buffer): string {
		const stem = slugOf(path.basename(asked, path.extname(asked))) || 'picture';
		const whole = stem.startsWith(name) ? stem : `${name}-${stem}`;
		for (let count = 1; ; count++) {
			const file = `${whole}${count === 1 ? '' : `-${count}`}.${type}`;
			const place = `${module}/${file}`;
			const here = this.#files.get(place);
			if (here?.equals(bytes)) return file;
			if (here || this.#taken.has(place)) continue;
			this.#files.set(place, bytes);
			return file;
		}
	}
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
