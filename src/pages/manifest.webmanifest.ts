import type { APIRoute } from 'astro';
import { addressOfHome } from '../course/addresses.ts';
import { loadCourse } from '../load-course.ts';

/** What a system wants to know to install the site as an app. */
export const GET: APIRoute = async () => {
	const { title, description, language } = await loadCourse();
	const home = addressOfHome(import.meta.env.BASE_URL);
	const icon = (name: string, pixels: number, purpose: string) => ({
		src: `${home}icon-${name}.png`,
		sizes: `${pixels}x${pixels}`,
		type: 'image/png',
		purpose,
	});
	return Response.json({
		id: home,
		name: title,
		description,
		lang: language,
		start_url: home,
		scope: home,
		// With a way back: pages are many, and few have one of their own.
		display: 'minimal-ui',
		background_color: '#ffffff',
		theme_color: '#ffffff',
		icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
	});
};
