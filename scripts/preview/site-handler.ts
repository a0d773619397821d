import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { cacheForever, foreverFolders, headersOfEveryFile } from '../../src/course/host-headers.ts';

/**
 * Answers requests from the folder of a built site, as a host of static files does: a page by its
 * address with a slash at the end, a redirect where the slash is missing, `404.html` for what is
 * not there. Files are looked up anew each time, so a new build shows at once.
 *
 * @param folder where the site was built to
 * @param base path under which it was built, with a slash at both ends
 * @param options.compressed whether to send the `.br` beside a file in its place
 */
export function siteHandler(
	folder: string,
	base: string,
	{ compressed = false }: { compressed?: boolean } = {},
): RequestListener {
	const files = sirv(folder, {
		brotli: compressed,
		dev: true,
		etag: true,
		extensions: ['html'],
		onNoMatch: (_request, response) => notFound(folder, response),
		setHeaders: (response, pathname) => {
			response.setHeader('cache-control', cacheControl(pathname));
			// Read by people as well: without a charset a browser guesses one.
			if (/\.(?:md|txt)$/.test(pathname)) {
				const type = pathname.endsWith('.md') ? 'markdown' : 'plain';
				response.setHeader('content-type', `text/${type};charset=utf-8`);
			}
		},
	});
	return (request, response) => {
		for (const [name, value] of Object.entries(headersOfEveryFile)) response.setHeader(name, value);
		const { pathname, search } = splitAddress(request);
		if (`${pathname}/` === base) return redirect(response, base + search);
		if (!pathname.startsWith(base)) return notFound(folder, response);
		const inside = pathname.slice(base.length - 1);
		if (!inside.endsWith('/') && hasPage(folder, inside)) {
			return redirect(response, `${pathname}/${search}`);
		}
		request.url = inside + search;
		files(request, response);
	};
}

/** What is named for its content never changes; everything else may, with the next build. */
function cacheControl(pathname: string): string {
	return foreverFolders.some((folder) => pathname.startsWith(`/${folder}`))
		? cacheForever
		: 'no-cache';
}

function splitAddress(request: IncomingMessage): { pathname: string; search: string } {
	// Not `new URL`: `//host` would be read as another host.
	const [pathname = '/', ...rest] = (request.url ?? '/').split('?');
	return { pathname, search: rest.length === 0 ? '' : `?${rest.join('?')}` };
}

function hasPage(folder: string, pathname: string): boolean {
	let plain: string;
	try {
		plain = decodeURIComponent(pathname);
	} catch {
		return false; // not an address that a page can have, such as /%zz
	}
	const page = path.join(folder, plain, 'index.html');
	return page.startsWith(folder + path.sep) && existsSync(page);
}

function redirect(response: ServerResponse, address: string): void {
	// A second slash at the front would lead to another host.
	response.writeHead(302, { location: address.replace(/^\/+/, '/') }).end();
}

function notFound(folder: string, response: ServerResponse): void {
	const page = path.join(folder, '404.html');
	response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
