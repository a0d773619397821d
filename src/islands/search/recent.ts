/**
 * What a reader searched for lately, on this device alone: kept when a hit is followed or Enter is
 * pressed, so that half a word is not.
 */
const key = 'recent-searches';
const version = 1;

const most = 5;

/** The searches that a stored text names, the latest first; none from anything else. */
export function parseRecent(stored: string | null): string[] {
	try {
		const kept = JSON.parse(stored ?? '') as Partial<Record<string, unknown>>;
		if (kept['version'] !== version || !Array.isArray(kept['searches'])) return [];
		return kept['searches'].filter((words) => typeof words === 'string').slice(0, most);
	} catch {
		// Nothing is stored, or nothing of ours.
		return [];
	}
}

/** Puts a search before the others; what was searched for before moves there. */
export function withRecent(words: string, recent: readonly string[]): string[] {
	return [words, ...recent.filter((other) => other !== words)].slice(0, most);
}

export function readRecent(): string[] {
	try {
		return parseRecent(localStorage.getItem(key));
	} catch {
		// Storage is switched off.
		return [];
	}
}

export function keepRecent(words: string): void {
	store(JSON.stringify({ version, searches: withRecent(words, readRecent()) }));
}

export function forgetRecent(): void {
	store(undefined);
}

function store(text: string | undefined): void {
	try {
		if (text === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		// Storage is switched off or full: nothing is kept.
	}
}
