import type { ImageMetadata } from 'astro';

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
