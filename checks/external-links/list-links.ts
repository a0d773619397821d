import type { Content } from '../content.ts';
import { fileStart, type PlacedFault } from '../placed-fault.ts';

type Place = Pick<PlacedFault, 'path' | 'line' | 'column'>;

/**
 * Lists the addresses of other sites that a course names: links, sources of changes, lessons, its
 * licence and its repository. Places on a page (`#…`) are left off, since only the page is asked
 * for. The site's own address is left out: it may not be published yet.
 *
 * @returns every place that names an address, by that address.
 */
export function listExternalLinks({ notes, course }: Content): Map<string, Place[]> {
	const found = new Map<string, Place[]>();
	const add = (href: string | undefined, place: Place) => {
		if (href === undefined || !/^https:/i.test(href) || !URL.canParse(href)) return;
		const url = new URL(href);
		url.hash = '';
		found.set(url.href, [...(found.get(url.href) ?? []), place]);
	};
	for (const { path, facts, data, locate } of notes) {
		for (const { href, line, column } of facts?.links ?? []) add(href, { path, line, column });
		for (const { source, line, column } of facts?.changes ?? [])
			add(source, { path, line, column });
		const lesson = data?.source && 'url' in data.source ? data.source.url : undefined;
		add(lesson, { path, ...(locate?.(['source', 'url']) ?? fileStart) });
	}
	if (course?.data) {
		const { path, locate } = course;
		add(course.data.licence.url, { path, ...locate(['licence', 'url']) });
		add(course.data.repository, { path, ...locate(['repository']) });
	}
	return found;
}
