import { getImage } from 'astro:assets';
import { loadPicture, pictureFormat } from './load-picture.ts';

/**
 * The address of the very file that a note's page shows.
 *
 * @param file relative to the content folder
 * @throws Error when there is no such picture
 */
export async function pictureAddress(file: string): Promise<string> {
	const src = await loadPicture(file);
	return (await getImage({ src, format: pictureFormat(src) })).src;
}
