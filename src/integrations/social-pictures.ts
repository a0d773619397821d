import { Renderer } from '@takumi-rs/core';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { courseFileSchema } from '../course/course-file-schema.ts';
import { pictureFaces, pictureSize, socialPicture } from '../course/social-picture.ts';

/** Part of a kept picture's name: raised when the drawing itself changes other than by its data. */
const drawing = 1;

/**
 * Draws what a shared link to a note shows, beside the folder of the note's page. Only after a build,
 * and only for a site that knows its address, since such a picture is named by a whole one. A picture
 * is kept under the hash of what it shows, and drawn again when that changes.
 */
export function socialPictures(): AstroIntegration {
	let site: string | undefined;
	let cache = '';

	return {
		name: 'social-pictures',
		hooks: {
			'astro:config:done': ({ config }) => {
				site = config.site;
				cache = fileURLToPath(new URL('social-pictures/', config.cacheDir));
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (site === undefined) return;
				const folder = fileURLToPath(dir);
				const course = courseFileSchema.parse(
					JSON.parse(readFileSync(path.join(folder, 'course.json'), 'utf8')),
				);
				const faces = ['heading', 'heading-more'].map((name, place) => ({
					name: pictureFaces[place] ?? name,
					data: readFileSync(new URL(`../fonts/${name}.woff2`, import.meta.url)),
					weight: 600,
				}));
				const renderer = new Renderer();
				mkdirSync(cache, { recursive: true });
				let drawn = 0;
				for (const note of course.notes) {
					const node = socialPicture(note, course);
					const key = createHash('sha256').update(JSON.stringify([drawing, node]));
					for (const { data } of faces) key.update(data);
					const kept = path.join(cache, `${key.digest('hex')}.png`);
					if (!existsSync(kept)) {
						writeFileSync(
							kept,
							await renderer.render(node, { ...pictureSize, format: 'png', fonts: faces }),
						);
						drawn += 1;
					}
					writeFileSync(path.join(folder, `${note.id}.png`), readFileSync(kept));
				}
				logger.info(`${course.notes.length} pictures for shared links, ${drawn} drawn anew`);
			},
		},
	};
}
