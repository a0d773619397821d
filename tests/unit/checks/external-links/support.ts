import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Net } from '../../../../checks/external-links/probe.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** Hosts of a small internet on this machine: `https://a.example/b` is the path `/a.example/b`. */
export class SmallInternet {
	/** Every request, as `HEAD https://a.example/b`. */
	readonly asked: string[] = [];
	/** Every pause that was made, in milliseconds; none of them takes any time. */
	readonly pauses: number[] = [];
	/** The most requests that one host had to answer at the same time. */
	busiest = 0;
	readonly #server;
	readonly #open = new Map<string, number>();

	constructor(answer: Answer) {
		this.#server = createServer((request, response) => {
			const [, host = '', path = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
			this.asked.push(`${request.method ?? ''} https://${host}${path}`);
			const open = (this.#open.get(host) ?? 0) + 1;
			this.#open.set(host, open);
			this.busiest = Math.max(this.busiest, open);
			response.once('close', () => this.#open.set(host, (this.#open.get(host) ?? 1) - 1));
			answer(request, response, `https://${host}${path}`);
		});
	}

	/** Begins to answer; gives where, such as `http://127.0.0.1:40123/`. */
	async listen(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
	}

	/** What asks this internet instead of the real one. */
	async net(timeout = 5000): Promise<Net> {
		const origin = await this.listen();
		return {
			fetch: (url, init) => fetch(url.replace(/^https:\/\//, origin), init),
			wait: (ms) => Promise.resolve(this.pauses.push(ms)),
			timeout,
			userAgent: 'test',
		};
	}

	async [Symbol.asyncDispose](): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

/** Answers with a status, and headers. */
export function say(
	response: ServerResponse,
	status: number,
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, headers).end('x');
}
