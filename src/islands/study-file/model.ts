import { fill, fillPlural, type Plural } from '../../course/fill-words.ts';
import { listText } from '../../course/number-text.ts';
import type { Damage } from '../../study/parse-record.ts';
import type { State } from '../../study/record.ts';
import type { ImportPreview } from '../../study/study-file.ts';

/** The words for what a file would change; `{…}` is filled. */
export interface PreviewWords {
	states: Readonly<Record<State, string>>;
	change: string;
	changes: Plural;
	noChanges: string;
	same: Plural;
	older: Plural;
	answers: Plural;
	place: string;
	unknown: Plural;
	damages: Plural;
}

/** What a preview says: a sentence, and a line for each note that changes. */
export interface PreviewText {
	sum: string;
	/** `D3 Docker intro`, and `to do → done`. */
	lines: { note: string; change: string }[];
}

/** So many damaged entries are named. */
const mostNamed = 5;

/**
 * Tells what taking a file over would change.
 *
 * @param names the notes of the course, by id; others are counted
 */
export function previewText(
	{ changes, same, older, answers, movesPlace }: ImportPreview,
	damages: readonly Damage[],
	names: ReadonlyMap<string, string>,
	words: PreviewWords,
	language: string,
): PreviewText {
	const known = changes.filter(({ note }) => names.has(note));
	const unknown = changes.length - known.length;
	const counted = (forms: Plural, count: number) =>
		count > 0 ? [fillPlural(forms, count, language)] : [];
	const parts = [
		known.length > 0 ? fillPlural(words.changes, known.length, language) : words.noChanges,
		...counted(words.same, same),
		...counted(words.older, older),
		...counted(words.unknown, unknown),
		...counted(words.answers, answers),
		...(movesPlace ? [words.place] : []),
		...(damages.length > 0
			? [
					fillPlural(words.damages, damages.length, language, {
						items: namesOf(damages, language),
					}),
				]
			: []),
	];
	return {
		sum: `${parts.join('; ')}.`,
		lines: known.map(({ note, from, to }) => ({
			note: names.get(note) ?? note,
			change: fill(words.change, { from: words.states[from], to: words.states[to] }),
		})),
	};
}

function namesOf(damages: readonly Damage[], language: string): string {
	const named = damages.slice(0, mostNamed).map(({ item }) => item.slice(0, 60));
	return listText([...named, ...(damages.length > mostNamed ? ['…'] : [])], language);
}
