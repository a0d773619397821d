import { stringify } from 'yaml';
import { sayDuration, type Duration } from './duration.ts';
import { toText, type SourceLine } from './source-line.ts';

/** Everything that the file of an imported note says. */
export interface NoteFile {
	title: string;
	summary?: string;
	order: number;
	kind: Choice;
	difficulty: Choice;
	time?: Duration;
	source?: { title: string; url: string };
	tags: readonly string[];
	aliases?: readonly string[];
	/** YYYY-MM-DD */
	updated: string;
	/** The first line in its source, for whoever fills in a title. */
	line: number;
	body: readonly SourceLine[];
}

/** One of the course's words; a guess when nothing in the source says it. */
export interface Choice {
	id: string;
	guess: boolean;
}

/** The text of a note. What nobody said is a place to fill in, as `npm run new` leaves them. */
export function noteFileText(note: NoteFile): string {
	const { order, kind, difficulty, time, source, tags, aliases, updated } = note;
	const lines = [
		`title: ${scalar(note.title || place(`the name of the lesson on line ${note.line}`))}`,
		`summary: ${scalar(note.summary ?? place('one sentence of 40–160 characters, for lists and search'))}`,
		`order: ${order}`,
		`kind: ${chosen(kind, 'the kind of the lesson')}`,
		`difficulty: ${chosen(difficulty, 'the difficulty')}`,
		`timeSpent: [${time ? time.minutes : ''}]`,
		...(time?.range
			? [`timeNote: One learner wrote ${sayDuration(time).replace(' min', ' minutes')}.`]
			: []),
		...(source
			? ['source:', `  title: ${scalar(source.title)}`, `  url: ${scalar(source.url)}`]
			: []),
		'prerequisites: []',
		`tags: [${tags.join(', ')}]`,
		...(aliases && aliases.length > 0 ? [`aliases: [${aliases.map(quoted).join(', ')}]`] : []),
		`updated: ${updated}`,
	];
	const text = toText(note.body).trim();
	const body = text === '' ? place('the lesson in your own words') : text;
	return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** What belongs somewhere, as a comment that the check names until it is gone. */
function place(what: string): string {
	return `{/* write: ${what} */}`;
}

/** A guess is said to be one, behind it. */
function chosen({ id, guess }: Choice, what: string): string {
	return guess ? `${id} # ${place(`${what}; this is a guess`)}` : id;
}

function scalar(text: string): string {
	return stringify(text, { lineWidth: 0 }).trimEnd();
}

function quoted(text: string): string {
	return JSON.stringify(text);
}
