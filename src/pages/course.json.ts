import type { APIRoute } from 'astro';
import { courseFile } from '../course/course-file.ts';
import { pictureAddress } from '../components/note/picture-address.ts';
import { loadCourse, translatedNotes } from '../load-course.ts';
import { contentsOfNotes, wholeAddress } from '../load-plain.ts';
import { questionAnchor } from '../notes/questions.ts';

/** All of the course but the text, for programs: docs/for-programs.md. */
export const GET: APIRoute = async () => {
	const course = await loadCourse();
	const base = import.meta.env.BASE_URL;
	const contents = await contentsOfNotes(pictureAddress);
	const translations = await translatedNotes();
	return Response.json(
		courseFile(course, contents, { base, whole: wholeAddress, questionAnchor, translations }),
	);
};
