import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../is-text.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every file of text, as small as they get: a host that finds them
 * sends them instead of compressing each time.
 *
 * @param folder of the finished site
 * @returns how many files were compressed
 */
export async function precompress(folder: string): Promise<number> {
	const files = (await Array.fromAsync(glob('**/*', { cwd: folder }))).filter(isText);
	for (const file of files) {
		const whole = path.join(folder, file);
		const content = await readFile(whole);
		const params = {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		};
		const [small, older] = await Promise.all([
			brotli(content, { params }),
			zip(content, { level: 9 }),
		]);
		await Promise.all([writeFile(`${whole}.br`, small), writeFile(`${whole}.gz`, older)]);
	}
	return files.length;
}
