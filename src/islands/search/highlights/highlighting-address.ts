/** More forms than this make addresses long and highlights many. */
const most = 8;

/**
 * Makes addresses of a note, and of its sections, at which `highlight-words.ts` highlights words:
 * `/docker/docker-images/?found=layer&found=layers#stack`.
 *
 * @param address of the note
 * @param forms the words in the forms in which they stand there
 */
export function highlightingAddress(
	address: string,
	forms: readonly string[],
): (anchor?: string) => string {
	const query = new URLSearchParams(forms.slice(0, most).map((form) => ['found', form]));
	return (anchor) =>
		address +
		(forms.length > 0 ? `?${query}` : '') +
		(anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`);
}
