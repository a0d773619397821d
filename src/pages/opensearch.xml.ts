import type { APIRoute } from 'astro';
import { addressOfHome, addressOfPage } from '../course/addresses.ts';
import { openSearchDescription } from '../course/open-search.ts';
import { loadCourse } from '../load-course.ts';
import { wordsFor } from '../words/words-for.ts';

/** By what a browser learns to search these notes. Nothing leads to it where the site has no address. */
export const GET: APIRoute = async ({ site }) => {
	const base = import.meta.env.BASE_URL;
	const course = await loadCourse();
	const { search } = wordsFor(course.language);
	const at = (path: string) => (site ? new URL(path, site).href : path);
	const description = openSearchDescription({
		name: course.title,
		description: search.description(course.title),
		language: course.language,
		search: at(addressOfPage('search', base)),
		icon: at(`${addressOfHome(base)}favicon.svg`),
	});
	const type = 'application/opensearchdescription+xml';
	return new Response(description, { headers: { 'content-type': type } });
};
