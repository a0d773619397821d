/** Pages of the site that are neither note nor module; a note may link to `/glossary/`. */
export const sitePages = ['contribute', 'glossary', 'search'] as const;

/** Names at the top of the site that no module may take: pages, and folders the build makes. */
export const reservedModules: readonly string[] = [
	...sitePages,
	'commands',
	'pagefind',
	'plan',
	'progress',
	'review',
];

/** Names within a module's address that no note may take. */
export const reservedNotes: readonly string[] = ['booklet'];

/** Ids that a note's page uses around the text; no heading may have one. */
export const reservedIds: readonly string[] = [
	'changes',
	'footnote-label',
	'main',
	'notes',
	'notes-title',
	'search',
];

/** How the ids begin that are made for questions, footnotes, diagrams, terms and the search. */
export const reservedIdPrefixes: readonly string[] = [
	'diagram-',
	'question-',
	'search-',
	'term-',
	'user-content-',
];
