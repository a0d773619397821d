import type { Page, Request } from '@playwright/test';
import { brotliBytes } from './brotli-bytes.ts';

/** A file that a page has loaded. */
export interface LoadedFile {
	path: string;
	/** As the browser names what it is for: `document`, `stylesheet`, `script`, `font`, `image` … */
	type: string;
	/** After brotli. */
	bytes: number;
}

/** Everything that a page asks for while something happens. */
export async function requestsDuring(page: Page, act: () => Promise<unknown>): Promise<Request[]> {
	const requests: Request[] = [];
	const keep = (request: Request) => void requests.push(request);
	page.on('request', keep);
	await act();
	page.off('request', keep);
	return requests;
}

/**
 * The files that requests brought.
 *
 * @param options.before milliseconds since 1970; requests that began later are left out
 */
export async function filesOf(
	requests: readonly Request[],
	{ before = Infinity }: { before?: number } = {},
): Promise<LoadedFile[]> {
	const files: LoadedFile[] = [];
	for (const request of requests) {
		const body = await (await request.response())?.body();
		if (request.timing().startTime > before) continue;
		files.push({
			path: new URL(request.url()).pathname,
			type: request.resourceType(),
			bytes: brotliBytes(body ?? Buffer.of()),
		});
	}
	return files;
}
