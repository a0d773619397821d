/**
 * Does something to the parts of a page, some at a time, whenever the browser has nothing else to do.
 *
 * @param atOnce so many that no phone fails to answer for a twentieth of a second meanwhile
 * @returns a function that does the rest at once
 */
export function whileIdle<Part>(
	parts: Iterable<Part>,
	atOnce: number,
	work: (some: readonly Part[]) => void,
): () => void {
	const left = [...parts];
	const next = () => {
		work(left.splice(0, atOnce));
		if (left.length > 0) later(next);
	};
	later(next);
	return () => work(left.splice(0));
}

/**
 * Has the browser draw parts that the page's style leaves out while they are out of sight. Not those
 * above what is seen, where an address or a reload may lead: each is drawn when it is come back to.
 */
export function draw(parts: readonly HTMLElement[]): void {
	const below = parts.filter((part) => part.getBoundingClientRect().bottom >= 0);
	for (const part of below) part.dataset['drawn'] = '';
}

function later(work: () => void): void {
	// Missing in some browsers.
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
	else setTimeout(work);
}
