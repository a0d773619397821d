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
const held = processWide<{ values?: KeptValues | undefined }>('kept-values', () => ({}));

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
	/** Asked at the end, whether the ground is still the same. What was added is given up if not. */
	isSound?: () => boolean;
}

/**
 * Opens the store until the process ends, when what was added is written. What stands on another
 * ground is removed. A store that another process has open is done without; so is one that is broken
 * or cannot be written, which is removed. It never throws: nothing needs the store.
 */
export function openKeptValues({
	folder,
	ground,
	empty = false,
	isSound = () => true,
}: OpenOptions): void {
	const name = `${ground}.db`;
	const file = join(folder, name);
	try {
		mkdirSync(folder, { recursive: true });
		removeOthers(folder, empty ? undefined : name);
		held.values = new KeptValues(file, { empty, isSound });
		process.once('exit', closeKeptValues);
	} catch (error) {
		if (!isBusy(error)) removeStore(file);
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
	const { values } = held;
	try {
		return values && ask(values);
	} catch (error) {
		held.values = undefined;
		values?.giveUp();
		// Whoever reads it just now hinders the writing; what it holds is right.
		if (values && !isBusy(error)) removeStore(values.file);
		return undefined;
	}
}

/** Removes from the folder of the store all but one file, its journal, and what another process has open. */
function removeOthers(folder: string, name: string | undefined): void {
	const files = readdirSync(folder);
	const used = files.filter(
		(file) => file === name || (file.endsWith('.db') && isHeld(join(folder, file))),
	);
	for (const file of files) {
		if (!used.some((one) => file.startsWith(one))) remove(join(folder, file));
	}
}

function removeStore(file: string): void {
	for (const end of ['', '-journal']) remove(file + end);
}

function remove(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true });
	} catch {
		// On Windows somebody may have it open, elsewhere it may be read-only. The next build tries again.
	}
}

/** Whether another process writes to a store. */
function isHeld(file: string): boolean {
	try {
		const db = new DatabaseSync(file);
		try {
			db.exec('BEGIN IMMEDIATE; ROLLBACK');
		} finally {
			db.close();
		}
		return false;
	} catch (error) {
		return isBusy(error);
	}
}

function keyOf(kind: string, ingredients: unknown): Uint8Array {
	return hash('sha256', `${kind}\n${JSON.stringify(ingredients)}`, 'buffer');
}

/** A file of values, each under a key. Whatever it does may throw an error of SQLite. */
class KeptValues {
	readonly file: string;
	readonly #isSound: () => boolean;
	#hasNew = false;
	readonly #db: DatabaseSync;
	readonly #get: StatementSync;
	readonly #set: StatementSync;
	readonly #use: StatementSync;
	/** Days since 1970. */
	readonly #today = Math.floor(Date.now() / 86_400_000);

	constructor(file: string, { empty, isSound }: Required<Pick<OpenOptions, 'empty' | 'isSound'>>) {
		this.file = file;
		this.#isSound = isSound;
		this.#db = new DatabaseSync(file);
		try {
			// All that a process adds is written at once, when it ends.
			this.#db.exec(`
				BEGIN IMMEDIATE;
				CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, value BLOB) WITHOUT ROWID;
				-- For the end: whether the file is in use is looked up in a moment.
				PRAGMA busy_timeout = 1000;
			`);
			// Where the file could not be removed.
			if (empty) this.#db.exec('DELETE FROM kept');
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
		this.#hasNew = true;
	}

	close(): void {
		if (!this.#hasNew || this.#isSound()) {
			this.#db.prepare('DELETE FROM kept WHERE day < ?').run(this.#today - mostDays);
			this.#db.exec('COMMIT');
		}
		this.#db.close();
	}

	/** Closes without writing, and never throws. */
	giveUp(): void {
		try {
			this.#db.close();
		} catch {
			// It is closed.
		}
	}
}

/** Whether SQLite says that another process has the file: SQLITE_BUSY. */
function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
