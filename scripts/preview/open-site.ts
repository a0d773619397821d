import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtBase, normalBase } from './base.ts';
import { listen, PortInUse, type Listening } from './listen.ts';
import { siteHandler } from './site-handler.ts';

const usualPort = 4321;

/** Why the site cannot be served and what to do about it, in a sentence for the reader. */
export class PreviewError extends Error {}

/** What somebody may choose, as text from the environment. */
export interface Choices {
	BASE?: string | undefined;
	HOST?: string | undefined;
	PORT?: string | undefined;
}

export interface OpenSite extends Listening {
	/** Of the home page. */
	address: string;
	/** The usual port was taken and nobody had asked for one, so this is the next free one. */
	movedFrom?: number | undefined;
}

/**
 * Serves a finished site under the path it was built for.
 *
 * @param folder where it was built to
 * @param choices a port that is chosen is meant; the usual one may give way to the next free one
 * @throws PreviewError when there is no site, when it was built for another path than the one asked
 *   for, or when the port is no port or in use
 */
export async function openSite(folder: string, choices: Choices): Promise<OpenSite> {
	const base = baseOf(folder, choices.BASE);
	const chosen = portFrom(choices.PORT);
	try {
		const listening = await listen(siteHandler(folder, base), {
			host: choices.HOST,
			port: chosen ?? usualPort,
			tries: chosen === undefined ? 20 : 1,
		});
		const moved = chosen === undefined && listening.port !== usualPort;
		return {
			...listening,
			address: listening.origin + base,
			movedFrom: moved ? usualPort : undefined,
		};
	} catch (error) {
		throw asSentence(error);
	}
}

function asSentence(error: unknown): unknown {
	if (error instanceof PortInUse) {
		const { port } = error;
		return new PreviewError(
			`Port ${port} is in use. Choose another: PORT=${port + 1} npm run preview`,
		);
	}
	// What the system refuses, such as a port below 1024 or an address that is not this machine's.
	if (error instanceof Error && 'syscall' in error) {
		return new PreviewError(`Cannot serve here: ${error.message}. Choose another HOST or PORT.`);
	}
	return error;
}

function baseOf(folder: string, text: string | undefined): string {
	const home = path.join(folder, 'index.html');
	if (!existsSync(home)) {
		throw new PreviewError('There is no finished site in dist/ yet. Make it: npm run build');
	}
	const built = builtBase(readFileSync(home, 'utf8'));
	const asked = text === undefined ? undefined : normalBase(text);
	if (built !== undefined && asked !== undefined && built !== asked) {
		throw new PreviewError(
			`dist/ was built for ${built}, not for ${asked}. Build it again: BASE=${asked} npm run build`,
		);
	}
	return asked ?? built ?? '/';
}

function portFrom(text: string | undefined): number | undefined {
	if (text === undefined || text === '') return undefined;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
	throw new PreviewError(`Unexpected PORT ${text}, expected a whole number from 0 to 65535.`);
}
