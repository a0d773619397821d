import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { brandLines } from '../course/brand-lines.ts';
import { oklchToHex } from '../course/oklch-to-hex.ts';
import { loadCourse } from '../load-course.ts';

/** Pixels of each icon, and how much of it the mark takes: systems may cut a maskable one round. */
const icons = {
	'192': { pixels: 192, part: 0.8 },
	'512': { pixels: 512, part: 0.8 },
	maskable: { pixels: 512, part: 0.6 },
} as const;

export const getStaticPaths = () => Object.keys(icons).map((name) => ({ params: { name } }));

/** The mark on an opaque ground, for the system's own lists of apps. */
export const GET: APIRoute = async ({ params }) => {
	const { modules } = await loadCourse();
	const { pixels, part } = icons[params['name'] as keyof typeof icons];
	const { paths, stroke } = brandLines(modules.length);
	// Within 35 × 28; the drawing program knows no oklch().
	const side = 35 / part;
	const box = [(35 - side) / 2, (28 - side) / 2, side, side];
	const lines = paths.map(
		(d, index) => `<path d="${d}" stroke="${oklchToHex(0.65, 0.14, modules[index]?.hue ?? 0)}"/>`,
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="${box.join(' ')}" fill="none" stroke-width="${stroke}"><rect x="${box[0]}" y="${box[1]}" width="${side}" height="${side}" fill="#fff"/>${lines.join('')}</svg>`;
	const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 10 }).toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
