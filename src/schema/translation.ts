import { z } from 'zod';
import { day, sentence } from './shared.ts';

/** The frontmatter of a translated note, strict; whatever it does not say holds as in the original. */
export const translationSchema = z.strictObject({
	title: sentence(1, 80).describe('1–80 characters; the body has no # heading.'),
	summary: sentence(40, 160).describe('One sentence of 40–160 characters, for lists and search.'),
	timeNote: sentence(1, 200).optional().describe('What the numbers cannot say.'),
	translates: day.describe('The date of the original that it translates: the latest it has.'),
});

export type TranslationData = z.infer<typeof translationSchema>;
