import type { APIRoute } from 'astro';
import { questionFiles } from '../../course/question-files/list.ts';
import { loadCourse } from '../../load-course.ts';
import { courseQuestions } from '../../load-questions.ts';

export const getStaticPaths = () => questionFiles.map(({ name }) => ({ params: { file: name } }));

/** All questions as a file for another program. */
export const GET: APIRoute = async ({ params, site }) => {
	const file = questionFiles.find(({ name }) => name === params['file']);
	if (!file) return new Response(null, { status: 404 });
	const text = file.write(await loadCourse(), await courseQuestions(site));
	return new Response(text, { headers: { 'content-type': file.type } });
};
