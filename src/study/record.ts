/** How far a reader is with a note. Only ever what they said themselves. */
export const states = ['todo', 'partly', 'done'] as const;
export type State = (typeof states)[number];

/** What a reader said of a note, and when. */
export interface Mark {
	state: State;
	/** As `Date.toISOString` writes it, so that later times are later in the alphabet too. */
	at: string;
}

/** Where a reader left off. A place to go on from, which says nothing of what is done. */
export interface Place {
	/** Id of the note. */
	note: string;
	/** The heading that was being read: its id in the page, and its words. */
	heading: string;
	text: string;
	at: string;
}

/** How well a reader knew an answer, least first. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof grades)[number];

/** Every answer that a reader gave to one question in the review, by its time. */
export type Answers = Readonly<Record<string, Grade>>;

/**
 * What a reader has done with the course, all study tools together; kept on their machine alone.
 * Ids of notes and questions that the course does not have are kept: it may have them again.
 */
export interface StudyRecord {
	/** By note id. A note never marked is missing; one unmarked again is `todo`. */
	marks: Readonly<Record<string, Mark>>;
	/**
	 * By question id, `docker/why-docker#made-from`. When a question is due is worked out from all of
	 * its answers, and so two devices can be put together without losing one.
	 */
	answers: Readonly<Record<string, Answers>>;
	place?: Place | undefined;
}

/** The version of what is stored and exported. A change of its shape needs a migration. */
export const recordVersion = 2;

export const emptyRecord: StudyRecord = { marks: {}, answers: {} };

/** What a reader said of a note; `todo` when they said nothing. */
export function stateOf(record: StudyRecord, noteId: string): State {
	return record.marks[noteId]?.state ?? 'todo';
}
