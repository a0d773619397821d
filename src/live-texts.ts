import { processWide } from './process-wide.ts';

/**
 * The texts of notes while they are edited. Astro hands on a changed entry half a second late; a
 * text that leaves its entry as it was need not wait for that.
 */
interface LiveTexts {
	/** By path relative to the project's root. */
	texts: Map<string, string>;
	/** Grows with each change that pages are told of. */
	version: number;
	reload: () => void;
}

const live = processWide<LiveTexts>('live-texts', () => ({
	texts: new Map(),
	version: 0,
	reload: () => undefined,
}));

/** The text of a note as it was last good; none in a build. */
export function liveText(filePath: string): string | undefined {
	return live.texts.get(filePath);
}

/** Keeps the text of a note, and lets open pages load it. */
export function changeLiveText(filePath: string, text: string): void {
	live.texts.set(filePath, text);
	live.version += 1;
	live.reload();
}

/** Keeps the text of a note whose entry tells the pages of the change. */
export function keepLiveText(filePath: string, text: string): void {
	live.texts.set(filePath, text);
}

/** Of a file that is gone. */
export function forgetLiveText(filePath: string): void {
	live.texts.delete(filePath);
}

/** Another number after each change. */
export function liveVersion(): number {
	return live.version;
}

/** @param reload has all open pages load anew */
export function onLiveChange(reload: () => void): void {
	live.reload = reload;
}
