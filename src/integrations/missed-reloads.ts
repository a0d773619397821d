import type { HotPayload, ViteDevServer } from 'vite';

/**
 * A page that is on its way while the dev server tells all pages to load anew cannot hear it, and
 * would go on showing what stood there before. It is told again as soon as it listens.
 */
export function repeatMissedReloads({
	middlewares,
	environments,
}: Pick<ViteDevServer, 'middlewares' | 'environments'>): void {
	const { hot } = environments.client;
	let loading = false;
	let missed = false;
	middlewares.use(({ headers }, _response, next) => {
		if (headers.accept?.includes('text/html')) loading = true;
		next();
	});
	const send: (...message: unknown[]) => void = hot.send.bind(hot);
	hot.send = (...message: [payload: HotPayload | string, data?: unknown]) => {
		const [payload] = message;
		if (loading && typeof payload === 'object' && payload.type === 'full-reload') missed = true;
		send(...message);
	};
	hot.on('vite:client:connect', () => {
		loading = false;
		if (!missed) return;
		missed = false;
		send({ type: 'full-reload' });
	});
}
