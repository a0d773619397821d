import { z } from 'zod';
import { sentence } from './shared.ts';

/** content/<module>/module.yaml */
export const moduleSchema = z.strictObject({
	title: sentence(1, 60).describe('The name of the module.'),
	order: z.int().min(1).describe('Its place in the course, from 1, unique.'),
	summary: sentence(40, 200).describe('What the module teaches, in one or two sentences.'),
	hue: z
		.int()
		.min(0)
		.max(359)
		.describe('The hue of its line, 0–359 in OKLCH; lightness and chroma are the same for all.'),
	letter: z
		.string()
		.regex(/^\p{Lu}$/u, 'one capital letter')
		.describe('Begins the codes of its notes, as in D6; unique.'),
});

export type ModuleData = z.infer<typeof moduleSchema>;
