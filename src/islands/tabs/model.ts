/** Where the title of the tab chosen last is stored. */
export const tabKey = 'tab';

/**
 * Which tab of a set to open: the one with the title chosen last, else none but the one that is
 * open already. -1 then.
 */
export function tabToOpen(titles: readonly string[], chosen: string | null): number {
	return chosen === null ? -1 : titles.indexOf(chosen);
}
