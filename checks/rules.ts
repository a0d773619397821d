import type { Rule } from './rule.ts';
import { alternativeText } from './rules/alternative-text.ts';
import { asRead } from './rules/as-read.ts';
import { codeCharacters } from './rules/code-characters.ts';
import { components } from './rules/components.ts';
import { dates } from './rules/dates.ts';
import { diagrams } from './rules/diagrams.ts';
import { drawings } from './rules/drawings.ts';
import { fences } from './rules/fences.ts';
import { fileNames } from './rules/file-names.ts';
import { glossary } from './rules/glossary.ts';
import { headings } from './rules/headings.ts';
import { links } from './rules/links.ts';
import { modules } from './rules/modules.ts';
import { notes } from './rules/notes.ts';
import { pictures } from './rules/pictures.ts';
import { prerequisites } from './rules/prerequisites.ts';
import { sessions } from './rules/sessions.ts';
import { vocabulary } from './rules/vocabulary.ts';

/**
 * Every rule of the content check. A rule about what code blocks say reads them with a function of
 * `src/notes/snippets/`, where the site can use it, too, and stands here as any other.
 */
export const rules: readonly Rule[] = [
	asRead,
	fileNames,
	modules,
	notes,
	vocabulary,
	dates,
	prerequisites,
	glossary,
	links,
	pictures,
	drawings,
	alternativeText,
	headings,
	components,
	fences,
	codeCharacters,
	sessions,
	diagrams,
];

/** Every id that the check can give; `content-missing` comes of reading the folder itself. */
export const knownIds: readonly string[] = [
	'content-missing',
	...rules.flatMap(({ ids }) => ids),
].sort();
