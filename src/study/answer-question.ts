import type { Grade, StudyRecord } from './record.ts';

/** The record with one more answer to a question. */
export function answerQuestion(
	record: StudyRecord,
	question: string,
	grade: Grade,
	now: string,
): StudyRecord {
	const answers = { ...record.answers[question], [now]: grade };
	return { ...record, answers: { ...record.answers, [question]: answers } };
}

/** The record without an answer: one given by mistake. */
export function takeBackAnswer(record: StudyRecord, question: string, at: string): StudyRecord {
	const rest = without(record.answers[question] ?? {}, at);
	const others = without(record.answers, question);
	const answers = Object.keys(rest).length > 0 ? { ...others, [question]: rest } : others;
	return { ...record, answers };
}

function without<T>(items: Readonly<Record<string, T>>, name: string): Record<string, T> {
	return Object.fromEntries(Object.entries(items).filter(([one]) => one !== name));
}
