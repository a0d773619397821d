import type { APIRoute } from 'astro';
import { addressOfHome } from '../course/addresses.ts';
import { robotsText } from '../course/robots-text.ts';

/** Every robot may read everything, and is told of the sitemap where there is one. */
export const GET: APIRoute = ({ site }) => {
	const path = `${addressOfHome(import.meta.env.BASE_URL)}sitemap-index.xml`;
	return new Response(robotsText(site && new URL(path, site).href));
};
