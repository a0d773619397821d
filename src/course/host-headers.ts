// What a host sends with the files of the site: one list for `_headers`, the preview and the examples
// of docs/deploy.md, which tests hold to it.

/** Names of headers with their values, sent with every answer. */
export const headersOfEveryFile: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	// The rest of the policy stands in each page, with the hashes of what stands in that page.
	'Content-Security-Policy': "frame-ancestors 'self'",
};

/** For files that are named for their content: a year, as long as a cache may keep anything. */
export const cacheForever = 'public, max-age=31536000, immutable';

/** Folders of such files, below the site's own path. */
export const foreverFolders = [
	'_astro/',
	'pagefind/filter/',
	'pagefind/fragment/',
	'pagefind/index/',
] as const;

/**
 * `_headers`, as Netlify and Cloudflare read it. Of caching it says only what lasts: both ask
 * about every other file before each use, and Cloudflare would join two values into one.
 *
 * @param base path under which the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
	const every = Object.entries(headersOfEveryFile).map(([name, value]) => `  ${name}: ${value}`);
	const lasting = foreverFolders.map(
		(folder) => `${base}${folder}*\n  Cache-Control: ${cacheForever}`,
	);
	return `${[['/*', ...every].join('\n'), ...lasting].join('\n\n')}\n`;
}
