/** Where the choice is stored; `no-flash.js` reads the same key. Absent means: as the system. */
export const themeKey = 'theme';

export type Theme = 'light' | 'system' | 'dark';

/** Anything that is not a choice of ours counts as none. */
export function readTheme(stored: string | null): Theme {
	return stored === 'light' || stored === 'dark' ? stored : 'system';
}
