import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { cacheNamesOf } from '../../../course/offline/kept-copy.ts';
import { isNamedForContent } from '../../../course/offline/kept-files.ts';
import { home } from './scope.ts';

/** Seconds after which a network that does not answer counts as none. */
const patience = 4;

/**
 * Answers what pages ask for: from the network where there is one, so that nobody reads an old page
 * for a new one; from the kept copy otherwise. What is named for its content cannot be old and comes
 * from the copy at once.
 *
 * @param keys whole address of each kept file → its key in the cache
 */
export function answerRequests(keys: ReadonlyMap<string, string>): void {
	const keyOf = (url: string) => keys.get(url.replace(/[?#].*$/, ''));
	const options = { cacheName: cacheNamesOf(home).files, matchOptions: { ignoreVary: true } };
	// Only a complete deployment is written into the copy, never a page by itself.
	const neverWrite = { cacheWillUpdate: () => Promise.resolve(null) };
	const assets = new CacheFirst({ ...options, plugins: [neverWrite] });
	const others = new NetworkFirst({
		...options,
		networkTimeoutSeconds: patience,
		plugins: [
			neverWrite,
			{
				cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url) ?? request),
				// A host in trouble is no better than none.
				fetchDidSucceed: ({ request, response }) =>
					response.status >= 500 && keyOf(request.url) !== undefined
						? Promise.reject(new Error(`${response.status} for ${request.url}`))
						: Promise.resolve(response),
			},
		],
	});
	const router = new Router();
	router.registerRoute(
		new Route(({ url }) => isInside(url) && isNamedForContent(inside(url)), assets),
	);
	router.registerRoute(
		new Route(
			({ url, request }) =>
				isInside(url) && (request.mode === 'navigate' || keyOf(url.href) !== undefined),
			others,
		),
	);
	router.setCatchHandler(async ({ request, url }) => {
		if (request.mode !== 'navigate') return Response.error();
		const withSlash = `${url.origin}${url.pathname}/`;
		if (keyOf(withSlash) !== undefined) return Response.redirect(withSlash + url.search);
		return notFound(keyOf(`${home}404.html`));
	});
	router.addFetchListener();
}

function isInside(url: URL): boolean {
	return url.href.startsWith(home);
}

function inside(url: URL): string {
	return url.href.slice(home.length);
}

/** The site's own page for what is not there, with the status that says so. */
async function notFound(key: string | undefined): Promise<Response> {
	const kept = key === undefined ? undefined : await caches.match(key);
	if (!kept) return Response.error();
	return new Response(kept.body, { status: 404, headers: kept.headers });
}
