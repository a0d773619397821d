import { spawn } from 'node:child_process';
import { request, type IncomingMessage } from 'node:http';

export interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	body: Buffer;
}

/**
 * Starts a web server that stays in the foreground, and waits until it answers.
 *
 * @param port on which it will listen
 * @returns a function that ends it and waits until it has ended
 * @throws {Error} with what it printed, when it ends by itself
 */
export async function startServer(
	program: string,
	args: readonly string[],
	port: number,
): Promise<() => Promise<void>> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
	}
	const ended = new Promise<void>((resolve) => {
		child.once('close', () => resolve());
	});
	while (!(await get(port, '/').catch(() => undefined))) {
		if (child.exitCode !== null) throw new Error(`${program} ended: ${printed}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return () => {
		child.kill('SIGTERM');
		return ended;
	};
}

/** Gets an address of this machine; nothing is followed or decompressed. */
export function get(port: number, address: string, accepted = 'identity'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': accepted };
		request({ port, host: '127.0.0.1', path: address, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(parts),
				});
			});
		})
			.on('error', reject)
			.end();
	});
}
