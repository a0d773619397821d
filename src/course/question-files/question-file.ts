import type { Course, Module, Note } from '../types.ts';

/** A self-check question, for a program that is not this site. */
export interface CourseQuestion {
	/** `docker/why-docker#made-from`: permanent, and unique within the course. */
	id: string;
	module: Module;
	note: Note;
	/** HTML without classes, on one line. */
	question: string;
	answer: string;
	/** Of its place in the note; whole where the site has an address, else from its root. */
	address: string;
}

/** A file of all questions in the form that some program reads. */
export interface QuestionFile {
	/** Its name below `/review/`. */
	name: string;
	type: string;
	write: (course: Course, questions: readonly CourseQuestion[]) => string;
}
