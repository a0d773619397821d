import type { ImageMetadata, ImageOutputFormat } from 'astro';

/**
 * A picture of the content folder, for the site's image pipeline.
 *
 * @param file relative to the content folder
 * @throws Error when there is no such picture
 */
export async function loadPicture(file: string): Promise<ImageMetadata> {
	// By depth, since ** would follow a link in the content through the whole machine.
	const pictures = import.meta.glob<{ default: ImageMetadata }>([
		'/content/*/*.{png,jpg,jpeg,webp,avif,gif,svg}',
		'/content/*/*/*.{png,jpg,jpeg,webp,avif,gif,svg}',
	]);
	const picture = await pictures[`/content/${file}`]?.();
	if (!picture) throw new Error(`no picture ${file} in the content folder`);
	return picture.default;
}

/**
 * What a picture is made into. PNG and GIF, which screens and drawings are, become WebP without loss
 * (astro.config.mjs); what may be a photo stays one, since without loss it would grow.
 */
export function pictureFormat({ format }: ImageMetadata): ImageOutputFormat {
	if (format === 'jpg' || format === 'svg') return format;
	return format === 'webp' || format === 'avif' ? 'avif' : 'webp';
}
