/**
 * Makes something once for each language. Intl takes as long to make a format as to write a hundred
 * values with it.
 */
export function oncePerLanguage<Made>(
	make: (language: string) => Made,
): (language: string) => Made {
	const made = new Map<string, Made>();
	return (language) => {
		const known = made.get(language) ?? make(language);
		made.set(language, known);
		return known;
	};
}
