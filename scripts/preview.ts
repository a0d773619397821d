// Serves the finished site in dist/: `npm run preview`. PORT and HOST choose where, BASE says under
// which path it was built (read from its pages when absent).
import path from 'node:path';
import { openSite, PreviewError } from './preview/open-site.ts';

try {
	const site = await openSite(path.resolve(import.meta.dirname, '..', 'dist'), process.env);
	if (site.movedFrom !== undefined) {
		console.log(`Port ${site.movedFrom} is in use, so this is on ${site.port}.`);
	}
	console.log(`The site is at ${site.address} (Ctrl+C ends it)`);
} catch (error) {
	if (!(error instanceof PreviewError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
