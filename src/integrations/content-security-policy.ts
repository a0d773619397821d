import type { AstroUserConfig } from 'astro';

/**
 * What a page may load: its own files and nothing else. Astro writes it into every page as a
 * `<meta>` and adds the hashes of its own inline scripts. No `unsafe-inline`, so no style
 * attribute works either.
 */
export const contentSecurityPolicy = {
	directives: [
		"default-src 'none'",
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
	],
	// Pagefind's index is read by WebAssembly.
	scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
	styleDirective: { resources: ["'self'"] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
