/** The glossary's words for one thing: the term itself, then what else it is called. */
export type Names = readonly string[];

/** A stretch of a query that the glossary knows, and another name for it. */
export interface Synonym {
	/** Its first word and how many there are. */
	from: number;
	count: number;
	name: string;
}

/** More words than this in a row are no term. */
const longest = 4;

/** Finds the stretches of a query that the glossary knows, with its other names for them. */
export function synonymsIn(words: readonly string[], glossary: readonly Names[]): Synonym[] {
	const stretches = words.flatMap((_word, from) =>
		words.slice(from, from + longest).map((_next, more) => ({
			from,
			count: more + 1,
			plain: plain(words.slice(from, from + more + 1).join(' ')),
		})),
	);
	return glossary.flatMap((names) => {
		const plainNames = names.map(plain);
		return stretches.flatMap(({ from, count, plain }) => {
			const known = plainNames.indexOf(plain);
			// The notes say the term itself; its other names would only find them again.
			if (known < 1) return [];
			return names.flatMap((name, index) => {
				// What has the stretch within it is found without help.
				const within = ` ${plainNames[index]} `.includes(` ${plain} `);
				return within ? [] : [{ from, count, name }];
			});
		});
	});
}

/** Lower case, one space between words, no plural. */
function plain(name: string): string {
	const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.map((word) => (word.length > 2 ? word.replace(/(?<!s)s$/, '') : word)).join(' ');
}
