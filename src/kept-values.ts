import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { processWide } from './process-wide.ts';

/**
 * What is dear to make of a note's text, kept from one build to the next: docs/decisions/0014. Where
 * nothing is open, everything is made.
 */
const held = processWide<{ folder: string; values?: KeptValues | undefined }>(
	'kept-values',
	() => ({
		folder: '',
	}),
);

/** Days after which a value that no build has asked for is forgotten. */
const mostDays = 30;

/**
 * What was made of the same ingredients before, else what `make` makes now.
 *
 * @param kind what is made; the code that makes it is covered by the ground of the store
 * @param ingredients all else that it is made of, as JSON can say it
 * @returns a value of its own, which may be changed; only of what structured cloning can copy
 */
export function kept<T>(kind: string, ingredients: unknown, make: () => T): T {
	if (!held.values) return make();
	const key = keyOf(kind, ingredients);
	const found = tryStore((values) => values.get(key));
	if (found) return found.value as T;
	const made = make();
	const bytes = serialize(made);
	tryStore((values) => values.set(key, bytes));
	return made;
}

/** Like {@link kept}, of what takes a while; what fails is not kept. */
export async function keptLater<T>(
	kind: string,
	ingredients: unknown,
	make: () => Promise<T>,
): Promise<T> {
	if (!held.values) return make();
	const key = keyOf(kind, ingredients);
	const found = tryStore((values) => values.get(key));
	if (found) return found.value as T;
	const made = await make();
	const bytes = serialize(made);
	tryStore((values) => values.set(key, bytes));
	return made;
}

/** Whether {@link kept} would not have to make a value. */
export function isKept(kind: string, ingredients: unknown): boolean {
	const key = keyOf(kind, ingredients);
	return tryStore((values) => values.has(key)) ?? false;
}

interface OpenOptions {
	/** Where the store lies; made where it is missing. */
	folder: string;
	/** All that values depend on besides their ingredients, as a word that may be a file's name. */
	ground: string;
	/** Whether what was kept is forgotten first. */
	empty?: boolean;
}

/**
 * Opens the store until the process ends, when what was added is written. What stands on another
 * ground is removed. A store that another process has open is done without; so is one that is broken
 * or cannot be written, which is removed.
 */
export function openKeptValues({ folder, ground, empty = false }: OpenOptions): void {
	const name = `${ground}.db`;
	held.folder = folder;
	try {
		mkdirSync(folder, { recursive: true });
		for (const other of readdirSync(folder)) {
			if (empty || !other.startsWith(name)) rmSync(join(folder, other), { recursive: true });
		}
		held.values = new KeptValues(join(folder, name));
		process.once('exit', closeKeptValues);
	} catch (error) {
		if (!isBusy(error)) rmSync(folder, { recursive: true, force: true });
	}
}

/** Writes what was added. Nothing is kept from here on. */
export function closeKeptValues(): void {
	process.off('exit', closeKeptValues);
	tryStore((values) => values.close());
	held.values = undefined;
}

/** Asks the store, if one is open. One that fails is given up: a build does not need it. */
function tryStore<T>(ask: (values: KeptValues) => T): T | undefined {
	try {
		return held.values && ask(held.values);
	} catch {
		held.values = undefined;
		rmSync(held.folder, { recursive: true, force: true });
		return undefined;
	}
}

function keyOf(kind: string, ingredients: unknown): Uint8Array {
	return hash('sha256', `${kind}\n${JSON.stringify(ingredients)}`, 'buffer');
}

/** A file of values, each under a key. Whatever it does may throw an error of SQLite. */
class KeptValues {
	readonly #db: DatabaseSync;
	readonly #get: StatementSync;
	readonly #set: StatementSync;
	readonly #use: StatementSync;
	/** Days since 1970. */
	readonly #today = Math.floor(Date.now() / 86_400_000);

	constructor(file: string) {
		this.#db = new DatabaseSync(file);
		try {
			// All that a process adds is written at once, when it ends.
			this.#db.exec(`
				BEGIN IMMEDIATE;
				CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, value BLOB) WITHOUT ROWID;
			`);
			this.#get = this.#db.prepare('SELECT value, day FROM kept WHERE key = ?');
			this.#set = this.#db.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)');
			this.#use = this.#db.prepare('UPDATE kept SET day = ? WHERE key = ?');
		} catch (error) {
			this.#db.close();
			throw error;
		}
	}

	get(key: Uint8Array): { value: unknown } | undefined {
		const found = this.#get.get(key);
		if (!found) return undefined;
		if (found['day'] !== this.#today) this.#use.run(this.#today, key);
		return { value: deserialize(found['value'] as Uint8Array) };
	}

	has(key: Uint8Array): boolean {
		return this.#get.get(key) !== undefined;
	}

	/** @param value as `serialize` gives it */
	set(key: Uint8Array, value: Uint8Array): void {
		this.#set.run(key, this.#today, value);
	}

	close(): void {
		this.#db.prepare('DELETE FROM kept WHERE day < ?').run(this.#today - mostDays);
		this.#db.exec('COMMIT');
		this.#db.close();
	}
}

/** Whether SQLite says that another process has the file: SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
