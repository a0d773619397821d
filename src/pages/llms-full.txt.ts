import type { APIRoute } from 'astro';
import { pictureAddress } from '../components/note/picture-address.ts';
import { llmsFullText } from '../course/llms-text.ts';
import { loadCourse } from '../load-course.ts';
import { plainNote } from '../load-plain.ts';

/** Every note in one file, in the order of the course. */
export const GET: APIRoute = async () => {
	const course = await loadCourse();
	const notes: string[] = [];
	// One after the other, since trees take room.
	for (const note of course.notes) notes.push(await plainNote(note, pictureAddress));
	return new Response(llmsFullText(course, notes));
};
