import type { FullReloadPayload, HotPayload, ViteDevServer } from 'vite';

/**
 * A page that is on its way while the dev server tells all pages to load anew cannot hear it, and
 * would go on showing what stood there before. It alone is told again as soon as it listens, and of what
 * has changed: a page may take over new content without being loaded anew.
 */
export function repeatMissedReloads({
	middlewares,
	environments,
}: Pick<ViteDevServer, 'middlewares' | 'environments'>): void {
	const { hot } = environments.client;
	let loading = false;
	let missed: FullReloadPayload | undefined;
	middlewares.use(({ headers }, _response, next) => {
		if (headers.accept?.includes('text/html')) loading = true;
		next();
	});
	const send: (...message: unknown[]) => void = hot.send.bind(hot);
	hot.send = (...message: [payload: HotPayload | string, data?: unknown]) => {
		const [payload] = message;
		if (loading && typeof payload === 'object' && payload.type === 'full-reload') {
			missed = missed ? both(missed, payload) : payload;
		}
		send(...message);
	};
	hot.on('vite:client:connect', (_data, client) => {
		loading = false;
		if (missed) client.send(missed);
		missed = undefined;
	});
}

/** One reload in the place of two: of any page and for any reason where these differ. */
function both(one: FullReloadPayload, other: FullReloadPayload): FullReloadPayload {
	const isSame = one.triggeredBy === other.triggeredBy && one.path === other.path;
	return isSame ? one : { type: 'full-reload' };
}
