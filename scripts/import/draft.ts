import type { Duration } from './duration.ts';
import type { SourceLine } from './source-line.ts';

/** Something that the report tells of a line. */
export interface Remark {
	/** 1-based, in the source. */
	line: number;
	what: string;
}

/** What the frontmatter says of lines of the source that stand in no text any more. */
export interface Claim {
	from: readonly number[];
	/** What was understood and is said in other words: `Time: 20 min`. */
	covered: string;
}

/** What the frontmatter of a note can take over. */
export interface Known {
	kind?: string;
	difficulty?: string;
	summary?: string;
	tags?: readonly string[];
	aliases?: readonly string[];
	/** YYYY-MM-DD */
	updated?: string;
	/** The name of the file, where the source gives one. */
	name?: string;
	module?: string;
}

/** A note as it was found in a source, before its text is made one. */
export interface Draft {
	/** The source, as the report names it. */
	file: string;
	/** Where it begins there. */
	line: number;
	/** Empty where nobody wrote one. */
	title: string;
	/** Address of the lesson, as written. */
	url?: string;
	time?: Duration;
	/** The titles of the groups that it is in, outermost first. */
	groups: readonly string[];
	known: Known;
	body: readonly SourceLine[];
	claims: readonly Claim[];
}

/** A source, cut up. */
export interface ReadSource {
	file: string;
	/** All of its lines. */
	lines: readonly SourceLine[];
	drafts: readonly Draft[];
	/** Lines that belong to no note, each with the reason. */
	left: readonly { from: readonly number[]; why: string }[];
	remarks: readonly Remark[];
}
