import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliBytes } from '../site/brotli-bytes.ts';
import { median } from '../figure.ts';

/** What a finished site takes on disk, and what its notes' pages hold. */
export interface SiteFacts {
	files: number;
	bytes: number;
	/** Of the median note's page: bytes of HTML after brotli, and how many links are in it. */
	noteBytes: number;
	noteLinks: number;
}

/** Notes that are looked at, spread over the course. */
const sample = 21;

/** @param notes their ids, each with a page of its own */
export function siteFacts(dist: string, notes: readonly string[]): SiteFacts {
	const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const sizes = files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
	const step = Math.max(1, Math.floor(notes.length / sample));
	const pages = notes
		.filter((_, place) => place % step === 0)
		.map((id) => readFileSync(path.join(dist, id, 'index.html')));
	return {
		files: files.length,
		bytes: sizes.reduce((sum, size) => sum + size, 0),
		noteBytes: median(pages.map(brotliBytes)) ?? 0,
		noteLinks: median(pages.map((page) => page.toString().match(/<a\s/g)?.length ?? 0)) ?? 0,
	};
}
