import type { AstroIntegration } from 'astro';
import type { IncomingMessage } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listContentFiles } from '../../checks/content-source.ts';
import { addressOfNote } from '../course/addresses.ts';
import { classifyContentFile, type ContentFile } from '../schema/content-files.ts';
import { contentFolder } from './content-folder.ts';
import { DevIndex, indexFileOf, typeOfIndexFile } from './dev-index.ts';
import { plainImports } from './plain-imports.ts';
import { bundleFolder, indexFolder } from './search-index.ts';

/** Milliseconds after a change in which pages may still be served as they were. */
const settleMs = 1000;

/**
 * The search index: written into the site after a build; under `astro dev` made of the pages that
 * the server itself renders, when the search is first opened and again after changes, so that
 * search works from a fresh clone.
 */
export function pagefind(): AstroIntegration {
	let base = '/';
	let root = process.cwd();

	return {
		name: 'pagefind',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { plugins: [plainImports()], build: { modulePreload: false } },
				});
			},
			'astro:config:done': ({ config }) => {
				base = config.base;
				root = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await indexFolder(fileURLToPath(dir));
				logger.info(`indexed ${pages} notes`);
			},
			'astro:server:setup': ({ server, logger }) => {
				const folder = resolve(root, contentFolder);
				const code = join(root, 'src');
				const fileOf = (path: string) =>
					classifyContentFile(relative(folder, path).split(sep).join('/'));
				// Known with the first request; only requests make the index.
				let origin = '';
				const index = new DevIndex({
					listNotes: async () => {
						const files = await listContentFiles(folder);
						return pathsOfNotes(files.map((file) => fileOf(join(folder, file))));
					},
					renderNote: async (path) => {
						const response = await fetch(origin + addressOfNote(path, base));
						if (response.ok) return response.text();
						logger.warn(`${path} is not in the search index: its page answers ${response.status}.`);
						return undefined;
					},
				});

				server.watcher.on('all', (_event, path) => {
					const file = path.startsWith(folder + sep) ? fileOf(path) : undefined;
					if (!file && !path.startsWith(code + sep)) return;
					const note = file?.kind === 'note' ? file.id : undefined;
					index.forget(note);
					setTimeout(() => index.forget(note), settleMs).unref();
				});
				// Vite has taken the base path off already.
				server.middlewares.use(`/${bundleFolder}`, (request, response, next) => {
					const path = indexFileOf(request.url ?? '');
					origin = originOf(request);
					index.read(path).then(
						(content) => {
							if (!content) return next();
							response.setHeader('content-type', typeOfIndexFile(path));
							response.setHeader('cache-control', 'no-cache');
							response.end(content);
						},
						(error: unknown) => {
							logger.error(String(error));
							response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
						},
					);
				});
			},
		},
	};
}

/** A note has a page in every language that some note is translated into, translated or not. */
function pathsOfNotes(files: readonly ContentFile[]): string[] {
	const notes = files.filter((file) => file.kind === 'note');
	const ids = notes.flatMap(({ id, language }) => (language === undefined ? id : []));
	const languages = new Set(notes.flatMap(({ language }) => language ?? []));
	return ['', ...[...languages].map((language) => `${language}/`)].flatMap((language) =>
		ids.map((id) => language + id),
	);
}

/** Where the server itself can be reached: the very address that this request came to. */
function originOf({ socket }: IncomingMessage): string {
	const { localAddress = '127.0.0.1', localPort } = socket;
	const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
	return `http://${host}:${localPort}`;
}
