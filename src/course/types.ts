import type { LessonSource } from '../schema/note.ts';

/** What may stand on a page in another language than the page's. */
interface Worded {
	/** Of its words, where they are not translated into the page's. */
	language?: string | undefined;
}

/** A kind of lesson, declared in course.yaml. */
export interface Kind extends Worded {
	id: string;
	word: string;
	meaning: string;
}

/** How hard a note is, declared in course.yaml. */
export interface Difficulty extends Worded {
	id: string;
	word: string;
	criteria: string;
	/** 1 is the easiest. */
	level: number;
}

/** A heading of a note that the outline shows. */
export interface Heading {
	depth: number;
	id: string;
	text: string;
	/** Words between this heading and the next one; the rail spaces its stops by it. */
	words: number;
}

export interface Note extends Worded {
	/** `docker/docker-images`: permanent, addresses and links are made of it. */
	id: string;
	/** Id of its module. */
	module: string;
	/** `D6`: the module's letter and the note's order. Shown, never stored. */
	code: string;
	title: string;
	summary: string;
	order: number;
	kind: Kind;
	difficulty: Difficulty;
	/** Minutes, one number per learner who reported, oldest first. */
	timeSpent: readonly number[];
	timeNote?: string | undefined;
	/** Of `timeNote`, as `language` of the rest. */
	timeNoteLanguage?: string | undefined;
	/** Minutes, as the course itself says. */
	estimate?: number | undefined;
	source?: LessonSource | undefined;
	/** Note ids, as the author wrote them. */
	prerequisites: readonly string[];
	tags: readonly string[];
	aliases: readonly string[];
	/** YYYY-MM-DD. */
	updated: string;
	verified: Readonly<Record<string, string>>;
	changes: readonly { date: string; what: string }[];
	/** Path in the repository: `content/docker/docker-images.mdx`. */
	file: string;
	outline: readonly Heading[];
	/** Ids of the glossary terms that the text names, each once. */
	terms: readonly string[];
}

export interface Module extends Worded {
	id: string;
	title: string;
	order: number;
	summary: string;
	/** OKLCH hue, 0–359. */
	hue: number;
	letter: string;
	/** In order; empty while the module is in preparation. */
	notes: readonly Note[];
}

export interface Term {
	id: string;
	term: string;
	definition: string;
	also: readonly string[];
	/** Term ids. */
	see: readonly string[];
	/** Notes whose text names the term, in course order. */
	notes: readonly Note[];
}

/** A further language of a course: its own words for what course.yaml and modules name. */
export interface Language {
	/** `pt-BR` */
	tag: string;
	/** By id; what is missing has the course's own words. */
	words: {
		modules?: Readonly<Record<string, string>> | undefined;
		kinds?: Readonly<Record<string, string>> | undefined;
		difficulties?: Readonly<Record<string, string>> | undefined;
	};
}

export interface Course {
	title: string;
	subtitle: string;
	description: string;
	about?: string | undefined;
	address?: string | undefined;
	repository?: string | undefined;
	branch: string;
	licence: { name: string; url: string };
	language: string;
	/** Further ones, that notes may be translated into. */
	languages: readonly Language[];
	kinds: readonly Kind[];
	/** Easiest first. */
	difficulties: readonly Difficulty[];
	/** In order. */
	modules: readonly Module[];
	/** Every note, in course order. */
	notes: readonly Note[];
	/** A–Z. */
	glossary: readonly Term[];
}
