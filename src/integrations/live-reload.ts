import type { AstroIntegration } from 'astro';
import type { FullReloadPayload, ViteDevServer } from 'vite';
import { onLiveChange } from '../live-entries.ts';
import { repeatMissedReloads } from './missed-reloads.ts';

/** From the project's root. */
const script = '/src/islands/live/follow.ts';

/** What open pages are told: the content is another, and the code is not. */
export const contentChanged: FullReloadPayload = { type: 'full-reload', triggeredBy: 'content' };

/**
 * Shows changed content on open pages while it is edited. They are told to load anew; a page whose
 * script can tell that the content is all that has changed takes over what is new, and stays.
 */
export function liveReload(): AstroIntegration {
	return {
		name: 'live-reload',
		hooks: {
			'astro:config:setup': ({ command, injectScript, updateConfig }) => {
				if (command !== 'dev') return;
				injectScript('page', `import '${script}';`);
				// Found only when it is first imported, it would have every page loaded anew.
				updateConfig({ vite: { optimizeDeps: { include: ['diff'] } } });
			},
			'astro:server:setup': ({ server }) => {
				repeatMissedReloads(server);
				onLiveChange(() => tellOfContent(server));
			},
		},
	};
}

/** As Astro does after a change of its own store: what it keeps of routes is of the course before. */
function tellOfContent({ environments }: Pick<ViteDevServer, 'environments'>): void {
	for (const name of ['ssr', 'prerender']) {
		environments[name]?.hot.send('astro:content-changed', {});
	}
	environments.client.hot.send(contentChanged);
}
