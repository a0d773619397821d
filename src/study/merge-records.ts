import { grades, states, type Answers, type Mark, type Place, type StudyRecord } from './record.ts';

/**
 * Two records as one: of each note the later mark, of each question the answers of both, and the
 * later place. It does not matter which is given first, in which order several are merged, or how
 * often; no note and no answer is lost.
 */
export function mergeRecords(one: StudyRecord, other: StudyRecord): StudyRecord {
	const marks: Record<string, Mark> = { ...one.marks };
	for (const [id, mark] of Object.entries(other.marks)) marks[id] = laterMark(mark, marks[id]);
	const answers: Record<string, Answers> = { ...one.answers };
	for (const [id, given] of Object.entries(other.answers)) {
		answers[id] = bothAnswers(given, answers[id] ?? {});
	}
	const place = laterPlace(one.place, other.place);
	return { marks, answers, ...(place && { place }) };
}

/** Of two marks of one moment the one that says more is done. */
function laterMark(one: Mark, other: Mark | undefined): Mark {
	if (!other || one.at > other.at) return one;
	if (one.at < other.at) return other;
	return states.indexOf(one.state) > states.indexOf(other.state) ? one : other;
}

/** Of two answers of one moment the one that knew less. */
function bothAnswers(one: Answers, other: Answers): Answers {
	const both = { ...one };
	for (const [at, grade] of Object.entries(other)) {
		const there = both[at] ?? grade;
		both[at] = grades.indexOf(there) < grades.indexOf(grade) ? there : grade;
	}
	return both;
}

function laterPlace(one: Place | undefined, other: Place | undefined): Place | undefined {
	if (!one || !other) return one ?? other;
	return rank(one) > rank(other) ? one : other;
}

/** By time; for two of one moment in any order that is always the same. */
function rank({ at, note, heading, text }: Place): string {
	return [at, note, heading, text].join('\n');
}
