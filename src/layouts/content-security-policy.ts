import { createHash } from 'node:crypto';

/**
 * What a page may load: its own files, and the inline texts given here by their hash. No
 * `unsafe-inline`, so no style attribute works either. Ours and not Astro's, which would add the
 * hashes of ten runtime scripts that no page of this site has: 450 bytes that do not compress.
 *
 * @returns the value of a Content-Security-Policy, as a header or a `<meta>` may carry it.
 */
export function contentSecurityPolicy(inline: {
	scripts: readonly string[];
	styles: readonly string[];
}): string {
	return [
		"default-src 'none'",
		// Pagefind reads its index with WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval' ${inline.scripts.map(hashOf).join(' ')}`,
		`style-src 'self' ${inline.styles.map(hashOf).join(' ')}`,
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		// No text becomes markup or code. The one policy there is names the offline worker's address.
		'trusted-types offline',
		"require-trusted-types-for 'script'",
	].join('; ');
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
