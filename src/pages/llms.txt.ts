import type { APIRoute } from 'astro';
import { llmsText } from '../course/llms-text.ts';
import { loadCourse } from '../load-course.ts';
import { wholeAddress } from '../load-plain.ts';
import { wordsFor } from '../words/words-for.ts';

/** Where language models find their way: llmstxt.org. */
export const GET: APIRoute = async () => {
	const course = await loadCourse();
	const { programs, time } = wordsFor(course.language);
	const base = import.meta.env.BASE_URL;
	return new Response(llmsText(course, { base, whole: wholeAddress, words: programs.llms, time }));
};
