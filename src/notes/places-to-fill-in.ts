import { hideComments } from './comments.ts';
import type { Place } from './note-facts.ts';

const lineEnd = /\r\n|\r|\n/;

const placeBegin = /\{[ \t]*\/\*[ \t]*write:/;

/**
 * Finds the places of a note that wait for somebody to write them: comments that begin with
 * `write:`, `{/* write: what belongs here *\/}`, also within a value of the frontmatter.
 *
 * @returns each with what belongs there, on one line.
 */
export function findPlacesToFillIn(text: string): (Place & { what: string })[] {
	if (!placeBegin.test(text)) return [];
	const lines = text.split(lineEnd);
	const shown = hideComments(text).split(lineEnd);
	return lines.flatMap((line, index) =>
		[...line.matchAll(new RegExp(placeBegin, 'g'))]
			// What still shows stands in code.
			.filter(({ index: at }) => shown[index]?.[at] !== '{')
			.map(({ index: at, 0: opening }) => {
				const rest = [line.slice(at + opening.length), ...lines.slice(index + 1, index + 40)];
				const [what = ''] = rest.join(' ').split('*/', 1);
				return { line: index + 1, column: at + 1, what: what.replace(/\s+/g, ' ').trim() };
			}),
	);
}
