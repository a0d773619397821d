import type { APIRoute } from 'astro';
import { loadCourse } from '../load-course.ts';
import { wordsFor } from '../words/words-for.ts';

/** The words of what helps to read, for the browser: the list of keys, enlarged pictures. */
export const GET: APIRoute = async () => {
	const { language } = await loadCourse();
	return Response.json(wordsFor(language).reading);
};
