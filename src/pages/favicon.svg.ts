import type { APIRoute } from 'astro';
import { brandLines } from '../course/brand-lines.ts';
import { loadCourse } from '../load-course.ts';

/** The mark in the modules' hues, at a lightness that holds on light and dark browser frames. */
export const GET: APIRoute = async () => {
	const { modules } = await loadCourse();
	const { paths, stroke } = brandLines(modules.length);
	const lines = paths.map(
		(d, index) => `<path d="${d}" stroke="oklch(.65 .14 ${modules[index]?.hue})"/>`,
	);
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -3.5 35 35" fill="none" stroke-width="${stroke}">${lines.join('')}</svg>`,
		{ headers: { 'Content-Type': 'image/svg+xml' } },
	);
};
