import { addressOfHome } from '../course/addresses.ts';
import type { Words } from '../words/en.ts';

export type ReadingWords = Words['reading'];
export type KeyWords = ReadingWords['keys'];

/**
 * The words of what helps to read: fetched when one of it is first asked for, as no page has them.
 *
 * @throws Error when they cannot be had
 */
export async function readingWords(): Promise<ReadingWords> {
	const response = await fetch(`${addressOfHome(import.meta.env.BASE_URL)}reading.json`);
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	return (await response.json()) as ReadingWords;
}
