import { normalBase } from '../../scripts/preview/base.ts';
import { listen } from '../../scripts/preview/listen.ts';
import { siteHandler } from '../../scripts/preview/site-handler.ts';

export interface Served {
	/** Of the home page, with a slash at its end: `http://localhost:40123/notes/`. */
	address: string;
	close: () => Promise<void>;
}

/**
 * Serves the folder of a built site as `npm run preview` does, on any free port.
 *
 * @param folder where the site was built to
 * @param base the path under which it was built
 */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
	const path = normalBase(base);
	const { origin, close } = await listen(siteHandler(folder, path), { port: 0, tries: 5 });
	return { address: origin + path, close };
}
