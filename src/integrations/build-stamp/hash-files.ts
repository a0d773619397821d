import { createHash, randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findRepository } from '../find-repository.ts';
import { contentFolder } from '../content-folder.ts';
import { tellingVariables } from '../host-files.ts';

/** Folders at the root that no build reads, besides those whose names begin with a dot; nor logs. */
const unread: ReadonlySet<string> = new Set([
	'dist',
	'docs',
	'node_modules',
	'test-results',
	'tests',
]);

/** What npm has installed. */
export const packages = 'node_modules/.package-lock.json';

/** Variables that a build reads, or that what it is made with reads. */
export const readVariables = [
	...Object.keys(tellingVariables),
	'BASE',
	'OFFLINE',
	'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE',
	'PRECOMPRESS',
	'SITE',
];

/**
 * All that a build reads, as one word: every file of the project but tests and documents, the
 * packages as they are installed, Node, variables, and the repository it finds itself in. Where
 * something cannot be read, or is a link, it is another word each time.
 *
 * @param root of the project
 */
export async function hashInputs(root: string, environment: NodeJS.ProcessEnv): Promise<string> {
	return hashProject(root, environment, isUnread);
}

/**
 * The same but for the content: what is made of a text stays right while this is the same word,
 * which may be a file's name.
 */
export async function hashCode(root: string, environment: NodeJS.ProcessEnv): Promise<string> {
	return hashProject(root, environment, (entry) => entry.name === contentFolder || isUnread(entry));
}

async function hashProject(
	root: string,
	environment: NodeJS.ProcessEnv,
	without: (entry: Dirent) => boolean,
): Promise<string> {
	const hash = createHash('sha256').update(
		JSON.stringify([
			process.version,
			// Dates are written as it says.
			process.versions.icu,
			process.arch,
			readVariables.map((name) => environment[name]),
			// Astro sets it, unless somebody else has.
			environment['NODE_ENV'] ?? 'production',
			findRepository(environment),
		]),
	);
	const files = [packages, ...(await filesIn(root, '', without))];
	for (const file of files.sort()) {
		const content = await readFile(join(root, file)).catch(() => randomUUID());
		hash.update(`\n${file} ${content.length}\n`).update(content);
	}
	return hash.digest('base64url');
}

/**
 * All that lies in a folder, as one word: names, sizes and when each was written. Where there is a
 * link, it is another word each time.
 */
export async function hashOutputs(folder: string): Promise<string> {
	const hash = createHash('sha256');
	for (const file of (await filesIn(folder, '')).sort()) {
		const found = file.endsWith('/')
			? undefined
			: await stat(join(folder, file)).catch(() => undefined);
		hash.update(`${file} ${found ? `${found.size} ${found.mtimeMs}` : randomUUID()}\n`);
	}
	return hash.digest('base64url');
}

/**
 * Paths below `root` of the files in one of its folders. A link is told as a folder, which cannot be
 * read as a file: what it leads to may change unseen.
 */
async function filesIn(
	root: string,
	below: string,
	without: (entry: Dirent) => boolean = () => false,
): Promise<string[]> {
	const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
	const found = entries
		.filter((entry) => !without(entry))
		.map(async (entry) => {
			const path = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) return filesIn(root, path);
			return entry.isFile() ? [path] : [`${path}/`];
		});
	return (await Promise.all(found)).flat();
}

/** Whether no build reads what lies at the root: what it prints may be written there meanwhile. */
export function isUnread(entry: Dirent): boolean {
	return entry.isDirectory()
		? entry.name.startsWith('.') || unread.has(entry.name)
		: entry.name.endsWith('.log');
}
