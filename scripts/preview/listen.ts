import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else listens on the last port that was tried. */
export class PortInUse extends Error {
	readonly port: number;
	constructor(port: number) {
		super(`port ${port} is in use`);
		this.port = port;
	}
}

export interface Listening {
	port: number;
	/** `http://localhost:4321`, without a slash at its end. */
	origin: string;
	close: () => Promise<void>;
}

export interface Place {
	/** Undefined is this machine alone, by either of its two addresses. */
	host?: string | undefined;
	/** 0 is any free one. */
	port: number;
	/** How many ports to try, going up from the first. */
	tries?: number;
}

/**
 * Serves on the first free port.
 *
 * `localhost` is 127.0.0.1 to some programs and ::1 to others, so both are listened on, and a port
 * counts as in use when either is taken: otherwise a browser may show another program's page.
 *
 * @throws PortInUse when none of the ports tried is free
 */
export async function listen(handler: RequestListener, place: Place): Promise<Listening> {
	const { host, port, tries = 1 } = place;
	const hosts = host === undefined ? ['127.0.0.1', '::1'] : [host];
	for (let tried = 1; ; tried++) {
		const candidate = port === 0 ? 0 : port + tried - 1;
		const servers = await listenOn(handler, hosts, candidate);
		if (servers !== undefined) return toListening(servers, host ?? 'localhost');
		if (tried >= tries) throw new PortInUse(candidate);
	}
}

/** @returns undefined when one of the hosts has the port taken */
async function listenOn(handler: RequestListener, hosts: readonly string[], port: number) {
	const servers: Server[] = [];
	for (const host of hosts) {
		const server = createServer(handler);
		try {
			await begin(server, host, servers[0] === undefined ? port : portOf(servers[0]));
			servers.push(server);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : undefined;
			// A machine without IPv6 has no ::1.
			if (servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
			await Promise.all(servers.map(end));
			if (code !== 'EADDRINUSE') throw error;
			return undefined;
		}
	}
	return servers;
}

function begin(server: Server, host: string, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve());
	});
}

function end(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

function toListening(servers: readonly Server[], host: string): Listening {
	const [first] = servers;
	if (first === undefined) throw new Error('listening on no host at all');
	const port = portOf(first);
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		port,
		origin: `http://${name}:${port}`,
		close: async () => {
			await Promise.all(servers.map(end));
		},
	};
}

function portOf(server: Server): number {
	// An object, since the server listens on a port and not on a pipe.
	return (server.address() as AddressInfo).port;
}
