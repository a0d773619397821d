import type { APIRoute, GetStaticPaths } from 'astro';
import { getImage } from 'astro:assets';
import { loadPicture } from '../../components/note/load-picture.ts';
import { loadCourse, plainNote } from '../../load-course.ts';

export const getStaticPaths = (async () => {
	const { notes } = await loadCourse();
	return notes.map(({ id, module }) => ({
		params: { module, note: id.slice(module.length + 1) },
		props: { id },
	}));
}) satisfies GetStaticPaths;

/** A note as Markdown, for programs and for whoever copies it. */
export const GET: APIRoute<{ id: string }> = async ({ props }) => {
	const text = await plainNote(props.id, async (file) => {
		// The very file that the note's page shows.
		const { src } = await getImage({ src: await loadPicture(file) });
		return src;
	});
	return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
