import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that are all weighed; of more, a part of each kind tells of the rest. */
const fewFiles = 400;

interface SizedFile {
	path: string;
	/** Bytes, as it is. */
	size: number;
}

/**
 * About how many bytes a host sends for files: each compressed, unless that makes it no smaller. Of
 * many files only every second, third … of each kind is read. The same for the same files in the same
 * order.
 *
 * @param read gives a file's content by its path
 */
export async function estimateSentBytes(
	files: readonly SizedFile[],
	read: (path: string) => Promise<Uint8Array>,
): Promise<number> {
	const step = Math.max(1, Math.round(files.length / fewFiles));
	let sum = 0;
	for (const kind of Map.groupBy(files, ({ path }) => extname(path)).values()) {
		const weighed = kind.filter((_, place) => place % step === 0);
		let sent = 0;
		for (const { path, size } of weighed) {
			sent += Math.min(size, gzipSync(await read(path)).length);
		}
		sum += sent * (totalSize(kind) / (totalSize(weighed) || 1));
	}
	return Math.round(sum);
}

function totalSize(files: readonly SizedFile[]): number {
	return files.reduce((sum, { size }) => sum + size, 0);
}
