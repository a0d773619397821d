/**
 * Runs in the page.
 *
 * @returns elements that reach over an edge of the screen without standing in a box that scrolls
 */
export function outsideOfScreen(): string[] {
	const width = document.documentElement.clientWidth;
	const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
	for (const element of document.body.querySelectorAll('*')) {
		const { left, right, width: own } = element.getBoundingClientRect();
		const isIn = left >= -1 && right <= width + 1;
		// One pixel wide: text for screen readers only.
		if (own <= 1 || isIn || !element.checkVisibility({ visibilityProperty: true })) continue;
		if (!isInScrollingBox(element))
			found.push(`${element.outerHTML.slice(0, 120)} ${left}–${right}`);
	}
	return found;

	function isInScrollingBox(element: Element): boolean {
		for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
			const { overflowX, position } = getComputedStyle(box);
			if (['auto', 'scroll'].includes(overflowX)) return true;
			// Waits above the screen until it has the focus.
			if (position === 'absolute' && box.matches('.skip, .visually-hidden')) return true;
		}
		return false;
	}
}
