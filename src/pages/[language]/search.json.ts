import type { APIRoute, GetStaticPaths } from 'astro';
import { baseOfLanguage } from '../../course/addresses.ts';
import { vocabularyOf } from '../../islands/search/vocabulary.ts';
import { languagePaths, loadTranslatedCourse } from '../../load-course.ts';
import { wordsFor } from '../../words/words-for.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

/** What the search fetches on a page in one of the further languages. */
export const GET: APIRoute<{ language: string }> = async ({ props: { language } }) => {
	const course = await loadTranslatedCourse(language);
	const base = import.meta.env.BASE_URL;
	const words = wordsFor(language).search;
	return Response.json(vocabularyOf(course, words, base, baseOfLanguage(language, base)));
};
