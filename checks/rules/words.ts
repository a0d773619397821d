import type { Content } from '../content.ts';
import { byFix } from '../finding.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** The words that the spelling check takes as known: a word a line, each once, in order. */
export const words: Rule = {
	ids: ['words-line', 'words-order'],
	check: ({ words: file }) => (file ? [...lines(file), ...order(file)] : []),
};

type WordsFile = NonNullable<Content['words']>;

function lines({ path, lines: all }: WordsFile): PlacedFault[] {
	return all
		.filter(({ word }) => !/^\p{L}[\p{L}\p{M}'’]*$/u.test(word))
		.map(({ word, line }) =>
			errorAt(
				path,
				{ line, column: 1 },
				{
					id: 'words-line',
					message: `Unexpected ${word} as a word, expected letters alone.`,
					fix: 'Write one word a line; of a word with hyphens or digits, its parts.',
				},
			),
		);
}

/** The first line that is out of order, or a word for the second time; `--fix` sorts them all. */
function order({ path, lines: all }: WordsFile): PlacedFault[] {
	const at = all.findIndex(({ word }, index) => compare(all[index - 1]?.word ?? '', word) >= 0);
	const found = all[at];
	const before = all[at - 1]?.word ?? '';
	if (!found) return [];
	const repeated = new Set(all.map(({ word }) => word.toLowerCase())).size < all.length;
	const fault = errorAt(
		path,
		{ line: found.line, column: 1 },
		{
			id: 'words-order',
			message: `Unexpected ${found.word} behind ${before}, expected the words in alphabetical order, each once.`,
			fix: repeated
				? 'Put it where it belongs, and take away what is there twice.'
				: `Put it where it belongs; ${byFix}`,
		},
	);
	if (repeated) return [fault];
	const sorted = all.toSorted((a, b) => compare(a.word, b.word));
	const mends = all.flatMap(({ line, text }, index) => {
		const wanted = sorted[index]?.text ?? text;
		return wanted === text ? [] : [{ line, column: 1, length: text.length, text: wanted }];
	});
	return [{ ...fault, mends }];
}

/** By letters, without regard to case, as an editor sorts lines. */
function compare(a: string, b: string): number {
	const [first, second] = [a.toLowerCase(), b.toLowerCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}
