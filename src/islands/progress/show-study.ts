import { onceStudied } from './study-key.ts';

/**
 * Fetches what shows the reader's progress on this page, as soon as there is some. Part of what
 * every page loads, since a file of its own costs more than the few bytes that other pages do
 * without.
 */
onceStudied(() => {
	// Offline, or gone after a new deployment: the page says what it says on a first visit.
	if (isWanted('go-on')) import('../go-on/element.ts').catch(() => undefined);
	if (isWanted('progress-sum')) import('../progress-sum/define.ts').catch(() => undefined);
});

/** Whether the page has such an element, and no script of its own that has defined it before. */
function isWanted(name: string): boolean {
	return document.querySelector(`${name}:not(:defined)`) !== null;
}
