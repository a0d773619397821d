import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureAddress } from '../../components/note/picture-address.ts';
import type { Note } from '../../course/types.ts';
import { loadCourse } from '../../load-course.ts';
import { plainNote } from '../../load-plain.ts';
import { pageKey } from '../../page-key.ts';

export const getStaticPaths = (async () => {
	const { notes } = await loadCourse();
	const paths = notes.map(async (note) => ({
		params: { module: note.module, note: note.id.slice(note.module.length + 1) },
		cacheKey: await pageKey([note]),
		props: { note },
	}));
	return Promise.all(paths);
}) satisfies GetStaticPaths;

/** A note as Markdown, for programs and for whoever copies it. */
export const GET: APIRoute<{ note: Note }> = async ({ props }) => {
	const text = await plainNote(props.note, pictureAddress);
	return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
