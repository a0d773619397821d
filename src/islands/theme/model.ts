/** Where the choice is stored; `no-flash.js` reads the same key. Absent means: as the system. */
export const themeKey = 'theme';

/** In the order in which they are offered. */
export const themes = ['light', 'system', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Anything that is not a choice of ours counts as none. */
export function readTheme(stored: string | null): Theme {
	return stored === 'light' || stored === 'dark' ? stored : 'system';
}
