/**
 * Whether shortcuts of a single key are on: `/` opens the search. They can be switched off, as
 * speech input may say one by accident (WCAG 2.1.4). A reader's choice is stored under one key.
 */
const key = 'shortcuts';
const version = 1;

/** On, unless what is stored clearly says off. */
export function parseSingleKeys(stored: string | null): boolean {
	try {
		const choice = JSON.parse(stored ?? '') as Partial<Record<string, unknown>>;
		return !(choice['version'] === version && choice['singleKeys'] === false);
	} catch {
		// Nothing is stored, or nothing of ours.
		return true;
	}
}

/** What the reader chose last; on where nothing can be read. */
export function readSingleKeys(): boolean {
	try {
		return parseSingleKeys(localStorage.getItem(key));
	} catch {
		// Storage is switched off.
		return true;
	}
}

/** Keeps the reader's choice, as far as the browser lets it. */
export function writeSingleKeys(singleKeys: boolean): void {
	try {
		localStorage.setItem(key, JSON.stringify({ version, singleKeys }));
	} catch {
		// Storage is switched off or full: the choice ends with the page.
	}
}
