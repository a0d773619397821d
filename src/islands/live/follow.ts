import type { FullReloadPayload } from 'vite';
import { SentPage } from './sent-page.ts';

/** By which src/integrations/live-reload.ts says that the content alone is another. */
const content = 'content';
/** Vite takes a reload of one page for that page alone. */
const noPage = '/no-page.html';

// While editing only. Scripts run in the order of the page, and this is the first that is its own: the
// page is still as it was sent.
const page = new SentPage(document);
const changing = import('./change-page.ts');
let isWanted = false;
let isBusy = false;

/** Shows what the server has by now; a page that cannot be changed in place is loaded anew. */
async function renew(): Promise<void> {
	isWanted = true;
	if (isBusy) return;
	isBusy = true;
	try {
		const { changePage } = await changing;
		while (isWanted) {
			isWanted = false;
			changePage(page, await fetchPage());
		}
	} catch {
		// Whatever it was, the browser makes a whole page of what the server has.
		location.reload();
	}
	isBusy = false;
}

async function fetchPage(): Promise<Document> {
	// Not asked for as a page: missed-reloads.ts would wait until it connects.
	const response = await fetch(location.href, { cache: 'no-store' });
	const type = response.headers.get('content-type') ?? '';
	if (!response.ok || response.redirected || !type.startsWith('text/html')) {
		throw new Error(`${response.status} ${type}`);
	}
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

import.meta.hot?.on('vite:beforeFullReload', (payload: FullReloadPayload) => {
	if (payload.triggeredBy !== content) return;
	payload.path = noPage;
	void renew();
});
