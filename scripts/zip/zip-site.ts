import { zipSync, type Zippable } from 'fflate';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readmeText } from './readme-text.ts';

/** What the archive is about. */
export interface Archive {
	/** Of the folder in the archive, and of the archive itself. */
	name: string;
	/** Of the course, as its readers know it. */
	title: string;
	/** Path that the site was built for, with a slash at both ends. */
	base: string;
}

/** The first moment that a zip can tell. Read as local time wherever it is written, so the same bytes. */
const moment = new Date(1980, 0, 1);
const unix = 3;
const readableFile = 0o100644;

const server = readFileSync(path.join(import.meta.dirname, 'serve.mjs'), 'utf8');
const baseLine = "const base = '/';";

/**
 * Packs a finished site with a server for it and a README. The same site gives the same bytes,
 * on every machine and in every version of Node: fflate compresses by itself.
 *
 * @param folder of the finished site
 * @throws Error when a file cannot be read
 */
export function zipSite(folder: string, { name, title, base }: Archive): Uint8Array {
	if (!server.includes(baseLine)) throw new Error('serve.mjs must have a line for its base path.');
	const files: Zippable = {};
	const add = (file: string, content: Uint8Array) => {
		files[`${name}/${file}`] = [content, { mtime: moment, os: unix, attrs: readableFile << 16 }];
	};
	const text = new TextEncoder();
	add('README.txt', text.encode(readmeText(title)));
	add('serve.mjs', text.encode(server.replace(baseLine, `const base = ${JSON.stringify(base)};`)));
	const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
	for (const file of paths) add(`site/${file}`, readFileSync(path.join(folder, file)));
	return zipSync(files, { level: 9 });
}
