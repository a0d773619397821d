import type { APIRoute } from 'astro';
import { atomFeed } from '../course/atom-feed.ts';
import { loadCourse } from '../load-course.ts';
import { wholeAddress } from '../load-plain.ts';

/** `/feed.xml`, where the site knows its address: a feed has whole addresses only. */
export function getStaticPaths() {
	return import.meta.env.SITE ? [{ params: { file: 'feed' } }] : [];
}

export const GET: APIRoute = async () => {
	const course = await loadCourse();
	const feed = atomFeed(course, { base: import.meta.env.BASE_URL, whole: wholeAddress });
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
