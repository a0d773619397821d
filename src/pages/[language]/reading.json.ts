import type { APIRoute, GetStaticPaths } from 'astro';
import { languagePaths } from '../../load-course.ts';
import { wordsFor } from '../../words/words-for.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

/** The words of what helps to read, for pages in one of the further languages. */
export const GET: APIRoute<{ language: string }> = ({ props: { language } }) =>
	Response.json(wordsFor(language).reading);
