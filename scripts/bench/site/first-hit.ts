import type { Page } from '@playwright/test';

/** Runs in the page, before all else: remembers when the search first showed a hit. */
export function markFirstHit(): void {
	new MutationObserver((_changes, observer) => {
		if (!document.querySelector('[data-search-results] a')) return;
		performance.mark('first hit');
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

/** When that was, in milliseconds since 1970. */
export function firstHitAt(page: Page): Promise<number> {
	return page.evaluate(() => {
		const [mark] = performance.getEntriesByName('first hit');
		return performance.timeOrigin + (mark?.startTime ?? 0);
	});
}
