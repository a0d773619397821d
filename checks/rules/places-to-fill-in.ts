import { findPlacesToFillIn } from '../../src/notes/places-to-fill-in.ts';
import { shorten } from '../../src/notes/safe-elements.ts';
import { errorAt, warningAt } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/**
 * What `npm run new` left to write has been written. While somebody writes it is a warning, before
 * the note is merged an error.
 */
export const placesToFillIn: Rule = {
	ids: ['place-to-fill-in'],
	check: ({ notes, strict }) =>
		notes.flatMap(({ path, text = '' }) =>
			findPlacesToFillIn(text).map(({ what, ...place }) =>
				(strict ? errorAt : warningAt)(path, place, {
					id: 'place-to-fill-in',
					message: `Unexpected place to fill in, expected ${shorten(what) || 'text'}.`,
					fix: 'Write it in the place of the comment, or take the comment away.',
				}),
			),
		),
};
