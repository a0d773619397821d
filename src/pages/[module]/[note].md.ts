import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureAddress } from '../../components/note/picture-address.ts';
import type { Note } from '../../course/types.ts';
import { loadCourse } from '../../load-course.ts';
import { plainNote } from '../../load-plain.ts';

export const getStaticPaths = (async () => {
	const { notes } = await loadCourse();
	return notes.map((note) => ({
		params: { module: note.module, note: note.id.slice(note.module.length + 1) },
		props: { note },
	}));
}) satisfies GetStaticPaths;

/** A note as Markdown, for programs and for whoever copies it. */
export const GET: APIRoute<{ note: Note }> = async ({ props }) => {
	const text = await plainNote(props.note, pictureAddress);
	return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
