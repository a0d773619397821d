import { accessibility } from './en/accessibility.ts';
import { booklet } from './en/booklet.ts';
import { commands } from './en/commands.ts';
import { contribute } from './en/contribute.ts';
import { flags } from './en/flags.ts';
import { glossary } from './en/glossary.ts';
import { map, module } from './en/map.ts';
import { note, time } from './en/note.ts';
import { offline } from './en/offline.ts';
import { plan } from './en/plan.ts';
import { programs } from './en/programs.ts';
import { reading } from './en/reading.ts';
import { review } from './en/review.ts';
import { search } from './en/search.ts';
import { mend, notFound, site, theme } from './en/site.ts';
import { study } from './en/study.ts';

/**
 * The interface's words in English, by subject in the folder beside this file. Every language has
 * one object of this shape; functions take what varies. No name of a course stands here: titles and
 * vocabulary come from content/.
 */
export const en = {
	site,
	accessibility,
	theme,
	note,
	mend,
	map,
	module,
	booklet,
	contribute,
	time,
	study,
	offline,
	plan,
	review,
	glossary,
	commands,
	flags,
	notFound,
	reading,
	search,
	programs,
};

export type Words = typeof en;
