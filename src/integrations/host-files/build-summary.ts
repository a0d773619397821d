import { globSync, statSync } from 'node:fs';
import path from 'node:path';

const page = /(?:^|[\\/])index\.html$/;

/**
 * What a build has made, in a line or two: pages, files, bytes, and the largest pages.
 *
 * @param folder of the finished site
 * @param pages how many pages were built
 */
export function buildSummary(folder: string, pages: number): string[] {
	const files = globSync('**/*', { cwd: folder }).flatMap((file) => {
		const stat = statSync(path.join(folder, file));
		return stat.isFile() ? { file, bytes: stat.size } : [];
	});
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	const largest = files
		.filter(({ file }) => page.test(file))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, 3)
		.map(({ file, bytes }) => `/${addressOf(file)} ${kilobytes(bytes)}`);
	return [
		`${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
		`largest pages, before compression: ${largest.join(', ')}`,
	];
}

const addressOf = (file: string) =>
	file
		.split(path.sep)
		.join('/')
		.replace(/index\.html$/, '');
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
