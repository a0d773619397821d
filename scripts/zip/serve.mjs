// Serves the site in the folder beside this file, to this machine alone: `node serve.mjs`.
// Node 18 or later and nothing else. PORT chooses the port; without it, the first free one.
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = realpathSync(fileURLToPath(new URL('./site', import.meta.url)));
// The path that the site was built for; `npm run zip` writes it here.
/** @type {string} */
const base = '/';
const firstPort = 4321;

/** @type {Record<string, string>} */
const types = {
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/x-icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
};

const server = createServer((request, response) => {
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('cache-control', 'no-cache');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [pathname = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
	const query = search === undefined ? '' : `?${search}`;
	if (`${pathname}/` === base || (base !== '/' && pathname === '/')) return redirect(base + query);
	const file = pathname.startsWith(base) ? fileAt(pathname.slice(base.length)) : undefined;
	if (file === undefined) return send(404, path.join(folder, '404.html'));
	if (file.endsWith(path.sep)) return redirect(`${pathname}/${query}`);
	return send(200, file);

	/** @param {string} address */
	function redirect(address) {
		// A second slash at the front would lead to another host.
		response.writeHead(302, { location: address.replace(/^[/\\]+/, '/') }).end();
	}

	/**
	 * @param {number} status
	 * @param {string} sent
	 */
	function send(status, sent) {
		if (!existsSync(sent)) {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
			return;
		}
		response.writeHead(status, {
			'content-type': types[path.extname(sent).slice(1)] ?? 'application/octet-stream',
			'content-length': statSync(sent).size,
		});
		if (request.method === 'HEAD') response.end();
		else createReadStream(sent).pipe(response);
	}
});

/**
 * The file for an address below the base path; a folder with a page gives its path with a separator
 * at the end. Undefined for what is not there or lies outside the site.
 *
 * @param {string} address
 */
function fileAt(address) {
	let plain;
	try {
		plain = decodeURIComponent(address);
	} catch {
		return undefined; // such as %zz
	}
	// Windows takes backslashes for separators, and names of devices and streams for files.
	if (/[\0\\:]/.test(plain)) return undefined;
	const file = path.join(folder, plain);
	if (!isInside(file) || !existsSync(file) || !isInside(realpathSync(file))) return undefined;
	if (!statSync(file).isDirectory()) return file;
	const page = path.join(file, 'index.html');
	if (!existsSync(page)) return undefined;
	return plain === '' || plain.endsWith('/') ? page : file + path.sep;
}

/** @param {string} file */
function isInside(file) {
	return file === folder || path.join(file, path.sep).startsWith(folder + path.sep);
}

const chosen = process.env.PORT;
let port = chosen ? Number(chosen) : firstPort;
server.on('error', (error) => {
	const isTaken = 'code' in error && error.code === 'EADDRINUSE';
	if (!isTaken || chosen || port >= firstPort + 20) {
		console.error(`Cannot serve on port ${port}: ${error.message}`);
		process.exit(1);
	}
	port += 1;
	server.listen(port, 'localhost');
});
server.on('listening', () => {
	const address = server.address();
	const open = typeof address === 'object' && address ? address.port : port;
	console.log(`The site is at http://localhost:${open}${base} (Ctrl+C ends it)`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(port, 'localhost');
