/**
 * What robots may do: read everything. Crawlers look for it at the root of a host, so that under a
 * base path only who is told of it reads it.
 *
 * @param sitemap whole address of the sitemap, where there is one
 */
export function robotsText(sitemap: string | undefined): string {
	const lines = ['User-agent: *', 'Allow: /'];
	if (sitemap !== undefined) lines.push('', `Sitemap: ${sitemap}`);
	return `${lines.join('\n')}\n`;
}
