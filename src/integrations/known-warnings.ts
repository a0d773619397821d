import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Lightning CSS 1.33 does not know this pseudo-class yet; it writes it out right all the same. */
const unknownSelector = "'target-current' is not recognized";

/** Keeps a build's output to what the author can act on. */
export function knownWarnings(): AstroIntegration {
	return {
		name: 'known-warnings',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

const plugin: Plugin = {
	name: 'known-warnings',
	configResolved({ logger }) {
		const warn = logger.warn.bind(logger);
		logger.warn = (message, options) => {
			if (!message.includes(unknownSelector)) warn(message, options);
		};
	},
	onLog(_level, { code }) {
		// https://github.com/withastro/astro/issues/18087: one per .mdx page, and harmless.
		return code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined;
	},
};
