import type { AstroIntegration } from 'astro';
import type { HotPayload, ViteDevServer } from 'vite';
import { onLiveChange } from '../live-entries.ts';

type Server = Pick<ViteDevServer, 'middlewares' | 'environments'>;

/**
 * A page that is on its way while the dev server tells all pages to load anew cannot hear it, and
 * would go on showing what stood there before. It is told again as soon as it listens.
 */
export function missedReloads(): AstroIntegration {
	return {
		name: 'missed-reloads',
		hooks: {
			'astro:server:setup': ({ server }) => {
				repeatMissedReloads(server);
				onLiveChange(() => tellOfContent(server));
			},
		},
	};
}

/** As Astro does after a change of its own store: what it keeps of routes is of the course before. */
function tellOfContent({ environments }: Server): void {
	for (const name of ['ssr', 'prerender']) {
		environments[name]?.hot.send('astro:content-changed', {});
	}
	environments.client.hot.send({ type: 'full-reload' });
}

/** Sends a reload once more to a page that was asked for before it and has connected after it. */
export function repeatMissedReloads({ middlewares, environments }: Server): void {
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
