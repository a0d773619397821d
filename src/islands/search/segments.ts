import { anyTextMark, textMarks, wordCharacters } from '../../course/search/text-marks.ts';

/** A stretch of plain text. Text is only ever written as text nodes. */
export interface Segment {
	text: string;
	/** Answers what was asked. */
	marked: boolean;
	code: boolean;
}

/** A word of a note's text. */
export interface Word {
	/** As it is read, without the marks of the index. */
	text: string;
	/** Where it stands, counted in words. */
	position: number;
	code: boolean;
	/** Ends a line of a block of code. */
	endsLine: boolean;
	/** Is written as one with the next. */
	joined: boolean;
}

/**
 * Reads words of a note's text.
 *
 * @param from position of the first one, which must not be within code
 * @param to position after the last one
 */
export function readWords(words: readonly string[], from: number, to: number): Word[] {
	let code = false;
	return words.slice(from, to).map((word, index) => {
		const starts = word.lastIndexOf(textMarks.codeStart);
		const ends = word.lastIndexOf(textMarks.codeEnd);
		const isCode = code || starts >= 0;
		if (starts >= 0 || ends >= 0) code = starts > ends;
		return {
			text: word.replace(anyTextMark, ''),
			position: from + index,
			code: isCode,
			endsLine: word.includes(textMarks.lineEnd),
			joined: word.includes(textMarks.joint),
		};
	});
}

const insideWord = new RegExp(`^([^${wordCharacters}]*)(.*?)([^${wordCharacters}+#]*)$`, 'su');

/** Words as text, with those marked that answer; not the punctuation around them. */
export function segmentsOf(
	words: readonly Word[],
	answers: { has(position: number): boolean },
): Segment[] {
	const segments: Segment[] = [];
	const add = (text: string, marked: boolean, code: boolean) => {
		const last = segments.at(-1);
		if (text === '') return;
		if (last?.marked === marked && last.code === code) last.text += text;
		else segments.push({ text, marked, code });
	};
	for (const [index, { text, position, code, joined }] of words.entries()) {
		const [, before = '', word = '', after = ''] = insideWord.exec(text) ?? [];
		if (!answers.has(position)) add(text, false, code);
		// The dashes of a flag are a word without letters.
		else if (word === '') add(text, true, code);
		else {
			add(before, false, code);
			add(word, true, code);
			add(after, false, code);
		}
		const next = words[index + 1];
		if (next && !joined) add(' ', false, code && next.code);
	}
	return segments;
}

/** The text without its marks. */
export function plain(segments: readonly Segment[]): string {
	return segments.map(({ text }) => text).join('');
}
