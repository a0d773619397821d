// Serves the finished site: `npm run preview`. PORT and HOST choose where, BASE says under which
// path the site was built (read from the pages when absent).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtBase, normalBase } from './preview/base.ts';
import { listen, PortInUse } from './preview/listen.ts';
import { siteHandler } from './preview/site-handler.ts';

const usualPort = 4321;
const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'dist');
const home = path.join(folder, 'index.html');

if (!existsSync(home)) {
	stop('There is no finished site in dist/ yet. Build it with `npm run build`.');
}

const built = builtBase(readFileSync(home, 'utf8'));
const asked = process.env.BASE === undefined ? undefined : normalBase(process.env.BASE);
if (built !== undefined && asked !== undefined && built !== asked) {
	stop(
		`dist/ was built for ${built}, not for ${asked}. Build it again: BASE=${asked} npm run build`,
	);
}
const base = asked ?? built ?? '/';

const port = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
	stop(`Unexpected PORT ${process.env.PORT}, expected a whole number from 0 to 65535.`);
}

try {
	const server = await listen(siteHandler(folder, base), {
		host: process.env.HOST,
		port: port ?? usualPort,
		// A port that somebody asked for is meant; the usual one may give way.
		tries: port === undefined ? 20 : 1,
	});
	if (port === undefined && server.port !== usualPort) {
		console.log(`Port ${usualPort} is in use, so this is on ${server.port}.`);
	}
	console.log(`The site is at ${server.origin}${base} (Ctrl+C ends it)`);
} catch (error) {
	if (!(error instanceof PortInUse)) throw error;
	stop(`Port ${error.port} is in use. Choose another: PORT=${error.port + 1} npm run preview`);
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
