import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * `42 pages, 228 files, 5.1 MB`
 *
 * @param folder of the finished site
 * @param pages how many pages were built
 */
export function whatWasMade(folder: string, pages: number): string {
	const sizes = globSync('**/*', { cwd: folder })
		.map((name) => statSync(path.join(folder, name)))
		.filter((entry) => entry.isFile())
		.map(({ size }) => size);
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	return `${pages} ${pages === 1 ? 'page' : 'pages'}, ${sizes.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
