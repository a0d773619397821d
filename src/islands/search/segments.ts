/** A stretch of plain text, marked or not. Text is only ever written as text nodes. */
export interface Segment {
	text: string;
	marked: boolean;
}

/**
 * Turns an excerpt in which `<mark>` is the only element and `<` and `>` are otherwise escaped
 * into segments. Punctuation around a marked word loses its mark, dashes before it do not: they
 * belong to a flag.
 */
export function readExcerpt(excerpt: string): Segment[] {
	return join(
		withoutLooseEnd(excerpt)
			.split(/<mark>([\s\S]*?)<\/mark>/)
			.flatMap((piece, index) => {
				const text = piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
				return index % 2 === 0 ? [{ text, marked: false }] : markWord(text);
			}),
	);
}

/**
 * Marks the words of a text that begin with one of those asked for; one or two characters have to
 * be the whole word.
 *
 * @param words lower case, letters and digits only, as {@link wordsIn} gives them
 */
export function markWords(text: string, words: Iterable<string>): Segment[] {
	const beginnings = [...words];
	return join(
		text.split(/([\p{L}\p{N}]+)/u).map((piece) => {
			const word = piece.toLowerCase();
			const marked = beginnings.some((beginning) =>
				beginning.length > 2 ? word.startsWith(beginning) : word === beginning,
			);
			return { text: piece, marked };
		}),
	);
}

/** The words of a text, lower case, each once; single characters only where nothing else is. */
export function wordsIn(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const long = words.filter((word) => word.length > 1);
	return new Set(long.length > 0 ? long : words);
}

/** Takes what stands at the beginning away, if it does stand there; marks are no hindrance. */
export function dropBeginning(segments: readonly Segment[], beginning: string): Segment[] {
	const whole = plain(segments);
	if (!whole.toLowerCase().startsWith(beginning.toLowerCase())) return [...segments];
	const rest = whole.slice(beginning.length);
	if (/^[\p{L}\p{N}]/u.test(rest)) return [...segments];
	let left = whole.length - rest.replace(/^[\s.:]+/, '').length;
	return segments.flatMap(({ text, marked }) => {
		const kept = text.slice(left);
		left = Math.max(0, left - text.length);
		return kept === '' ? [] : [{ text: kept, marked }];
	});
}

/** The text without its marks. */
export function plain(segments: readonly Segment[]): string {
	return segments.map(({ text }) => text).join('');
}

/** An excerpt cut from the middle may begin with the end of a sentence: `… . Then`. */
function withoutLooseEnd(excerpt: string): string {
	return excerpt.replace(/^… (?:[.,;:!?)]+\s+)+/, '… ');
}

function markWord(text: string): Segment[] {
	const [, before = '', word = '', after = ''] =
		/^([("'“‘[{<]*)(.*?)([)"'”’\]}>.,;:!?…]*)$/su.exec(text) ?? [];
	if (word === '') return [{ text, marked: true }];
	return [
		{ text: before, marked: false },
		{ text: word, marked: true },
		{ text: after, marked: false },
	];
}

function join(segments: readonly Segment[]): Segment[] {
	const joined: Segment[] = [];
	for (const { text, marked } of segments) {
		const last = joined.at(-1);
		if (text === '') continue;
		if (last?.marked === marked) last.text += text;
		else joined.push({ text, marked });
	}
	return joined;
}
