/** A page in the navigation of MkDocs. */
export interface NavigationEntry {
	/** Below the folder of the pages. */
	file: string;
	/** Empty where only the file is named. */
	title: string;
	/** The sections it is in, outermost first. */
	sections: readonly string[];
}

/** The `nav` of mkdocs.yml as a list of pages. What is no page of the project is left out. */
export function readNavigation(nav: unknown, sections: readonly string[] = []): NavigationEntry[] {
	if (!Array.isArray(nav)) return [];
	return nav.flatMap((entry: unknown): NavigationEntry[] => {
		if (typeof entry === 'string')
			return isPage(entry) ? [{ file: entry, title: '', sections }] : [];
		if (typeof entry !== 'object' || entry === null) return [];
		return Object.entries(entry).flatMap(([title, value]: [string, unknown]) => {
			if (typeof value === 'string') return isPage(value) ? [{ file: value, title, sections }] : [];
			return readNavigation(value, [...sections, title]);
		});
	});
}

function isPage(file: string): boolean {
	return /\.mdx?$|\.markdown$/i.test(file) && !/^[a-z]+:/i.test(file);
}
