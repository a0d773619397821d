import {
	grades,
	states,
	type Answers,
	type Grade,
	type Mark,
	type Place,
	type StudyRecord,
} from './record.ts';

/** Something in a stored or imported record that is not what it should be. */
export interface Damage {
	/** Note id, question id, `place`, or whatever stands where an id should. */
	item: string;
	problem: 'note' | 'state' | 'time' | 'place' | 'answer';
}

export type ParsedRecord =
	| { kind: 'record'; record: StudyRecord; damages: Damage[] }
	/** Written by a later version of the site: nothing of it may be changed. */
	| { kind: 'newer' }
	| { kind: 'damaged' };

/** A record of one version → the same of the next; at index 0 from version 1 to 2, and so on. */
export type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const migrations: readonly Migration[] = [
	// Version 2 knows answers.
	(older) => ({ ...older, answers: {} }),
];

/**
 * Reads a record, item by item: what is damaged is left out and told, the rest is kept.
 *
 * @param text JSON: `{ "version": 2, "progress": { "<note>": { "state", "at" } }, "answers":
 *   { "<question>": { "<time>": "<grade>" } }, "place": … }`
 * @param steps the migrations; another list in tests
 */
export function parseRecord(text: string, steps = migrations): ParsedRecord {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { kind: 'damaged' };
	}
	if (!isObject(data)) return { kind: 'damaged' };
	const version = data['version'];
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return { kind: 'damaged' };
	}
	if (version > steps.length + 1) return { kind: 'newer' };
	const current = steps.slice(version - 1).reduce((older, step) => step(older), data);
	const { progress, answers, place } = current;
	if (!isObject(progress)) return { kind: 'damaged' };

	const damages: Damage[] = [];
	const marks: [string, Mark][] = [];
	for (const [item, mark] of Object.entries(progress)) {
		const problem = problemOf(item, mark);
		if (problem) damages.push({ item, problem });
		else marks.push([item, { state: (mark as Mark).state, at: (mark as Mark).at }]);
	}
	const questions: [string, Answers][] = [];
	for (const [item, given] of Object.entries(isObject(answers) ? answers : { answers })) {
		const all = isQuestionId(item) && isObject(given) ? Object.entries(given) : [];
		const sound = all.filter((answer): answer is [string, Grade] => isAnswer(answer));
		if (sound.length < Math.max(all.length, 1)) damages.push({ item, problem: 'answer' });
		if (sound.length > 0) questions.push([item, Object.fromEntries(sound)]);
	}
	if (place !== undefined && !isPlace(place)) damages.push({ item: 'place', problem: 'place' });
	return {
		kind: 'record',
		record: {
			marks: Object.fromEntries(marks),
			answers: Object.fromEntries(questions),
			...(isPlace(place) && {
				place: { note: place.note, heading: place.heading, text: place.text, at: place.at },
			}),
		},
		damages,
	};
}

function problemOf(id: string, mark: unknown): Damage['problem'] | undefined {
	if (!isNoteId(id)) return 'note';
	if (!isObject(mark) || !states.some((state) => state === mark['state'])) return 'state';
	return isTime(mark['at']) ? undefined : 'time';
}

function isPlace(value: unknown): value is Place {
	return (
		isObject(value) &&
		isNoteId(value['note']) &&
		isTime(value['at']) &&
		[value['heading'], value['text']].every(
			(words) => typeof words === 'string' && words.length < 500,
		)
	);
}

/** `docker/why-docker`: a module's folder and a note's file, as content/ names them. */
function isNoteId(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z0-9-]{1,200}\/[a-z0-9-]{1,200}$/.test(value);
}

/** `docker/why-docker#made-from`: a note, and the id of a question in it. */
function isQuestionId(id: string): boolean {
	return /^[a-z0-9-]{1,200}\/[a-z0-9-]{1,200}#[a-z0-9-]{1,200}$/.test(id);
}

function isAnswer([at, grade]: [string, unknown]): boolean {
	return isTime(at) && grades.some((one) => one === grade);
}

/** In the one form that sorts as text: years of four digits, thousandths of a second, UTC. */
function isTime(value: unknown): value is string {
	return (
		typeof value === 'string' &&
		value.length === 24 &&
		!Number.isNaN(Date.parse(value)) &&
		new Date(value).toISOString() === value
	);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
