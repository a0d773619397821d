import type { Plugin } from 'vite';

/**
 * Leaves `import()` to the browser. Vite wraps each in a helper that preloads the parts of what is
 * imported, its style sheets among them: 0.9 KB that every page would carry for the search alone,
 * which is one part and fetches its style sheet itself. The list of the parts goes with it.
 */
export function plainImports(): Plugin {
	return {
		name: 'plain-imports',
		enforce: 'pre',
		apply: 'build',
		load(id) {
			return id === '\0vite/preload-helper.js'
				? 'export const __vitePreload = (load) => load();'
				: undefined;
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				for (const chunk of Object.values(bundle)) {
					if (chunk.type !== 'chunk') continue;
					chunk.code = chunk.code
						.replace(/^const __vite__mapDeps=.*\n/, '')
						.replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '')
						.replaceAll(
							/\b\w+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w=>\w\.\w\))?)(?:,\[\])?\)/g,
							'$1',
						);
				}
			},
		},
	};
}
