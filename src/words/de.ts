import type { Words } from './en.ts';
import { accessibility } from './de/accessibility.ts';
import { booklet } from './de/booklet.ts';
import { commands } from './de/commands.ts';
import { contribute } from './de/contribute.ts';
import { flags } from './de/flags.ts';
import { glossary } from './de/glossary.ts';
import { map, module } from './de/map.ts';
import { note, time } from './de/note.ts';
import { offline } from './de/offline.ts';
import { plan } from './de/plan.ts';
import { programs } from './de/programs.ts';
import { reading } from './de/reading.ts';
import { review } from './de/review.ts';
import { search } from './de/search.ts';
import { mend, notFound, site, theme } from './de/site.ts';
import { study } from './de/study.ts';

/** The interface's words in German. docs/translating.md lists the terms that they keep to. */
export const de: Words = {
	accessibility,
	site,
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
