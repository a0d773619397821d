// @ts-check
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What the site is built of, by the ends of names. A new kind of file is added here. */
const types = [
	...['html', 'css', 'js', 'json', 'txt', 'xml', 'md', 'webmanifest', 'woff2', 'pdf'],
	...['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'ico'],
	...['pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'],
];

const most = { files: 50_000, bytes: 512 * 1024 * 1024, bytesOfOne: 25 * 1024 * 1024 };

/** No dot at the beginning. What hosts take for orders, such as `_redirects`, has no known end. */
const safeName = /^\w[\w.@~+-]*$/;

/**
 * Looks at a folder that is said to be a built site.
 *
 * @param {string} folder
 * @returns {{ files: string[], reasons: string[] }} its files, relative and with forward slashes,
 *   and what speaks against publishing them, a sentence each
 */
export function siteFiles(folder) {
	/** @type {string[]} */
	const files = [];
	/** @type {string[]} */
	const reasons = [];
	let bytes = 0;
	/** @param {string} below */
	const walk = (below) => {
		for (const name of readdirSync(path.join(folder, below)).sort()) {
			const file = below === '' ? name : `${below}/${name}`;
			const found = lstatSync(path.join(folder, file));
			if (found.isDirectory() && safeName.test(name)) {
				walk(file);
				continue;
			}
			const isKnown = safeName.test(name) && types.includes(path.extname(name).slice(1));
			if (!found.isFile() || !isKnown) {
				reasons.push(`Unexpected ${file}, expected files that the site is built of.`);
			} else if (found.size > most.bytesOfOne) {
				reasons.push(`Unexpected ${found.size} bytes in ${file}, expected ${most.bytesOfOne}.`);
			}
			files.push(file);
			bytes += found.size;
		}
	};
	walk('');
	if (!files.includes('index.html')) reasons.push('Unexpected absence of index.html.');
	if (files.length > most.files || bytes > most.bytes) {
		reasons.push(
			`Unexpected ${files.length} files of ${bytes} bytes, expected at most ${most.files} of ${most.bytes}.`,
		);
	}
	return { files, reasons };
}
