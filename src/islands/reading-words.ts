import type { Words } from '../words/en.ts';

export type ReadingWords = Words['reading'];
export type KeyWords = ReadingWords['keys'];

/**
 * The words of what helps to read, in the language of the page: fetched when one of it is first asked
 * for, as no page has them. They lie beside the search page that the page itself leads to.
 *
 * @throws Error when they cannot be had
 */
export async function readingWords(): Promise<ReadingWords> {
	const { action = '' } = document.querySelector<HTMLFormElement>('[role=search]') ?? {};
	const response = await fetch(`${action}../reading.json`);
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	return (await response.json()) as ReadingWords;
}
