import { z } from 'zod';
import { sentence, slug } from './shared.ts';

const term = z.strictObject({
	term: sentence(1, 60).describe('The word as it is written in a sentence.'),
	definition: sentence(20, 400).describe('One or two plain sentences.'),
	also: z.array(sentence(1, 60)).default([]).describe('Other words for it; search knows them.'),
	see: z.array(slug).default([]).describe('Ids of related terms.'),
});

/** content/glossary.yaml: id → term. */
export const glossarySchema = z.record(slug, term);

export type GlossaryData = z.infer<typeof glossarySchema>;
