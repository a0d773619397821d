import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteHandler } from '../../preview/site-handler.ts';

/** The package that makes the certificate; see installPackages. */
export const certificatePackages = { selfsigned: '5.5.0' } as const;

/** For browsers that are to take that certificate, which nobody vouches for. */
export const takeAnyCertificate = '--ignore-certificate-errors';

/** What is used of selfsigned 5. */
interface SelfsignedModule {
	generate: (
		attributes: readonly { name: string; value: string }[],
	) => Promise<{ private: string; cert: string }>;
}

/**
 * Serves a site as hosts do: compressed where it lies compressed, over HTTP/2, which browsers speak
 * with TLS alone. `npm run preview` speaks HTTP/1.1, where each file that is fetched beside others
 * costs a connection of its own.
 *
 * @param dist folder of the finished site
 * @param packages folder in which `certificatePackages` are installed
 * @returns the origin, with a slash at its end
 */
export async function serveLikeHost(
	dist: string,
	packages: string,
): Promise<{ origin: string; close: () => void }> {
	const file = path.join(packages, 'node_modules/selfsigned/index.js');
	const { generate } = (await import(pathToFileURL(file).href)) as SelfsignedModule;
	const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
	const answer = siteHandler(dist, '/', { compressed: true }) as unknown as (
		request: Http2ServerRequest,
		response: Http2ServerResponse,
	) => void;
	const server = createSecureServer({ key, cert }, answer);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve());
	});
	const { port } = server.address() as AddressInfo;
	return { origin: `https://127.0.0.1:${port}/`, close: () => server.close() };
}
