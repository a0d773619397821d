import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { fileURLToPath } from 'node:url';
import { slowestPages, type PageTime } from './build-summary/slowest-pages.ts';
import { whatWasMade } from './build-summary/what-was-made.ts';

/** Says at the end of a build what it has made: pages, bytes, and which pages took longest. */
export function buildSummary(): AstroIntegration {
	const times: PageTime[] = [];

	return {
		name: 'build-summary',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((prerenderer) => timed(prerenderer, times));
			},
			'astro:build:done': ({ dir, pages, logger }) => {
				logger.info(whatWasMade(fileURLToPath(dir), pages.length));
				logger.info(slowestPages(times));
			},
		},
	};
}

/** Renders as before, and notes of every file how long that took. */
function timed(prerenderer: AstroPrerenderer, times: PageTime[]): AstroPrerenderer {
	return {
		...prerenderer,
		render: async (request, options) => {
			const begun = performance.now();
			const result = await prerenderer.render(request, options);
			const response = await read(result instanceof Response ? result : result.response);
			const milliseconds = performance.now() - begun;
			times.push({ address: new URL(request.url).pathname, milliseconds });
			return result instanceof Response ? response : { ...result, response };
		},
	};
}

/** A page is rendered while it is read. */
async function read(response: Response): Promise<Response> {
	return response.body ? new Response(await response.arrayBuffer(), response) : response;
}
