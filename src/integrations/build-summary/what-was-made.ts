import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isText } from '../is-text.ts';

/** As hosts compress while they send; what is compressed beforehand gets smaller still. */
const whileSending = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * `42 pages, 228 files, 5.1 MB (1.7 MB as sent, with brotli)`
 *
 * @param folder of the finished site
 * @param pages how many pages were built
 */
export function whatWasMade(folder: string, pages: number): string {
	const files = globSync('**/*', { cwd: folder })
		.map((file) => path.join(folder, file))
		.filter((file) => statSync(file).isFile());
	let bytes = 0;
	let bytesSent = 0;
	for (const file of files) {
		const content = readFileSync(file);
		bytes += content.length;
		bytesSent += isText(file) ? brotliCompressSync(content, whileSending).length : content.length;
	}
	return `${pages} pages, ${files.length} files, ${megabytes(bytes)} (${megabytes(bytesSent)} as sent, with brotli)`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
