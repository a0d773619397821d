/** More forms, and longer ones, no search gives an address. */
const most = { forms: 8, letters: 60 };

/** The forms to highlight that an address names, whatever stands in it. */
export function formsToHighlight({ searchParams }: URL): string[] {
	return searchParams
		.getAll('found')
		.filter((form) => /[\p{L}\p{N}]/u.test(form) && form.length <= most.letters)
		.slice(0, most.forms);
}

/** The same address without anything to highlight. */
export function withoutHighlights(address: URL): URL {
	const plain = new URL(address);
	plain.searchParams.delete('found');
	return plain;
}
