import type { APIRoute } from 'astro';
import { vocabularyOf } from '../islands/search/vocabulary.ts';
import { loadCourse } from '../load-course.ts';
import { wordsFor } from '../words/words-for.ts';

/** What the browser fetches when the search is first opened: words, and names of ids. */
export const GET: APIRoute = async () => {
	const course = await loadCourse();
	return Response.json(
		vocabularyOf(course, wordsFor(course.language).search, import.meta.env.BASE_URL),
	);
};
