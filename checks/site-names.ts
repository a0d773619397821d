/** Pages of the site that are neither note nor module; a note may link to `/glossary/`. */
export const sitePages = ['contribute', 'glossary', 'search'] as const;

/** Names at the top of the site that no module may take: pages, and folders the build makes. */
export const reservedModules: readonly string[] = [
	...sitePages,
	'accessibility',
	'booklet',
	'commands',
	'offline',
	'pagefind',
	'plan',
	'progress',
	'review',
];

/** Names within a module's address that no note may take. */
export const reservedNotes: readonly string[] = ['booklet'];

/** Ids that a note's page uses around the text; no heading may have one. */
const reservedIds: readonly string[] = [
	'footnote-label',
	'level-1',
	'level-2',
	'level-3',
	'main',
	'search-words',
];

/** Ids that are made for footnotes and diagrams. */
const madeIds: readonly RegExp[] = [/^user-content-/, /^diagram-\d+-/];

/** Whether the page itself has an id, or may have it. */
export function isReservedId(id: string): boolean {
	return reservedIds.includes(id) || madeIds.some((pattern) => pattern.test(id));
}
