import type { APIRoute } from 'astro';
import type { GlossaryFile } from '../islands/term/model.ts';
import { loadCourse } from '../load-course.ts';
import { wordsFor } from '../words/words-for.ts';

/** What every term means, for the notes that name it. */
export const GET: APIRoute = async () => {
	const course = await loadCourse();
	const file: GlossaryFile = {
		language: course.language,
		link: wordsFor(course.language).glossary.inGlossary,
		terms: Object.fromEntries(
			course.glossary.map(({ id, term, definition }) => [id, [term, definition]] as const),
		),
	};
	return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
