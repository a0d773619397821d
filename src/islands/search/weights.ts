/**
 * What counts how much in the order of hits. A text that is about nothing else than the words, a
 * name or heading that is made of them, a section that has them all: each of these is 1 before it
 * is weighed. docs/search.md gives the reasons; half a of tests/search/queries.json was used to
 * choose the numbers, half b to see that they hold.
 */
export const weights = {
	/** The title names what the note explains. */
	title: 6,
	/** So does an alias, and the lesson's own title; there are many of them. */
	name: 3,
	/** More for a name that is all that was asked, and nothing else. */
	whole: 2,
	/** Of a title, heading or other name that has words besides, so much depends on how many. */
	besides: { name: 0.3, heading: 0.5 },
	/** A tag is a shelf on which many stand. */
	tags: 0.3,
	summary: 0.6,
	/** How much of the text is about the words, as the engine says. */
	text: 2,
	/** The best section: a heading made of the words, */
	heading: 2,
	/** all of them in it, */
	section: 2,
	/** within one sentence, */
	near: 1,
	/** or in the order of the query, as commands and messages are. */
	order: 2,
	/** A section that many notes have sums up and tests; it explains less. */
	common: 0.75,
	/** A course explains a thing where it first uses it: the first note has so much more. */
	early: 0.2,
} as const;

/** What counts how much as an answer. */
export const answering = {
	/** Another name of the glossary, against the word itself. */
	synonym: 0.7,
	/** A word of asking rather than of the matter, such as "difference". */
	soft: 0.4,
	/** A word that no note has says as much as one that so many have. */
	unknown: 1,
	/** A note without this part of what is asked is no answer. */
	least: 0.4,
	/** The power with which what is missing tells. */
	coverage: 2,
} as const;

/** Words of a sentence: those that stand within as many belong together. */
export const sentence = 15;
