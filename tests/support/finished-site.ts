import { existsSync } from 'node:fs';
import path from 'node:path';

const dist = path.join(import.meta.dirname, '../../dist');

/**
 * The folder of the finished site, which the tests in tests/site read.
 *
 * @throws when it has not been built
 */
export function finishedSite(): string {
	if (!existsSync(path.join(dist, 'index.html'))) {
		throw new Error('There is no finished site in dist/ yet: run `npm run build` first.');
	}
	return dist;
}
