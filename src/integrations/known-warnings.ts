import type { AstroIntegration } from 'astro';

/** Lightning CSS 1.33 does not know this pseudo-class yet; it writes it out right all the same. */
const known = "'target-current' is not recognized";

/** Keeps a build's output to what the author can act on. */
export function knownWarnings(): AstroIntegration {
	return {
		name: 'known-warnings',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'known-warnings',
								configResolved({ logger }) {
									const warn = logger.warn.bind(logger);
									logger.warn = (message, options) => {
										if (!message.includes(known)) warn(message, options);
									};
								},
							},
						],
						build: {
							rolldownOptions: {
								onLog(level, log, handler) {
									// https://github.com/withastro/astro/issues/18087: one per .mdx page.
									if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
								},
							},
						},
					},
				});
			},
		},
	};
}
