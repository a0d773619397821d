import { processWide } from './process-wide.ts';

/** A file as it was last good: its text, and what was read of it if Astro has not been told. */
export interface LiveEntry {
	text: string;
	data?: Readonly<Record<string, unknown>>;
}

/**
 * The content while it is edited. Astro hands on a changed entry half a second late and then loads
 * every module anew that has to do with content; what is here is shown at once, and Astro is told of
 * files that come and go alone. A server that begins anew reads all of them again.
 */
interface LiveEntries {
	/** By path relative to the project's root. */
	entries: Map<string, LiveEntry>;
	/** What the entries were read with, as one word. */
	code?: string;
	/** Grows with each change that pages are told of. */
	version: number;
	tell: () => void;
}

const live = processWide<LiveEntries>('live-entries', () => ({
	entries: new Map(),
	version: 0,
	tell: () => undefined,
}));

/** A file as it was last good; none in a build. */
export function liveEntry(filePath: string): LiveEntry | undefined {
	return live.entries.get(filePath);
}

/** Keeps what a file has become, and tells open pages of it. */
export function changeLiveEntry(filePath: string, entry: Required<LiveEntry>): void {
	live.entries.set(filePath, entry);
	live.version += 1;
	live.tell();
}

/** Keeps the text of a file of which Astro tells the pages. */
export function keepLiveText(filePath: string, text: string): void {
	live.entries.set(filePath, { text });
}

/** Of a file that is gone. */
export function forgetLiveEntry(filePath: string): void {
	live.entries.delete(filePath);
}

/** A server that begins anew with other code reads all files again. */
export function forgetReadByOther(code: string): void {
	if (live.code !== code) live.entries.clear();
	live.code = code;
}

/** An entry of Astro with what its file says by now. */
export function withLiveData<E extends { data: object; filePath?: string }>(entry: E): E {
	const { data } = (entry.filePath !== undefined && liveEntry(entry.filePath)) || {};
	return data ? { ...entry, data } : entry;
}

/** Another number after each change. */
export function liveVersion(): number {
	return live.version;
}

/** @param tell tells all open pages that the content has changed */
export function onLiveChange(tell: () => void): void {
	live.tell = tell;
}
