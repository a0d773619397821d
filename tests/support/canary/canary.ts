import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const preload = pathToFileURL(path.join(import.meta.dirname, 'preload.ts')).href;

/** What hostile notes would write, wherever they can. */
const mark = 'hostile-was-here';

/**
 * Tells whether code of a hostile note has run in a program: it would set a global variable, add to
 * the prototypes of all objects, call this machine, or write files.
 */
export class Canary {
	/** For the program that is watched. */
	readonly env: Readonly<Record<string, string>>;
	/** Where hostile notes call, without a slash at its end. */
	readonly origin: string;
	readonly #folder: string;
	readonly #server: Server;
	readonly #calls: string[] = [];

	private constructor(server: Server, port: number) {
		this.#folder = mkdtempSync(path.join(tmpdir(), 'canary-'));
		this.#server = server.on('request', ({ url = '' }, response) => {
			this.#calls.push(`it was called for ${url}`);
			response.end();
		});
		this.origin = `http://127.0.0.1:${port}`;
		this.env = {
			CANARY_FILE: path.join(this.#folder, 'traces'),
			NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=${preload}`.trim(),
		};
	}

	static async start(): Promise<Canary> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('no port to listen on');
		return new Canary(server, address.port);
	}

	/**
	 * Every trace of code that has run.
	 *
	 * @param folders where it may have written; packages in them are passed over
	 */
	traces(...folders: string[]): string[] {
		const file = this.env['CANARY_FILE'] ?? '';
		const inMemory = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
		const written = folders.flatMap(filesBelow).filter((name) => path.basename(name) === mark);
		return [...inMemory, ...this.#calls, ...written.map((name) => `${name} was written`)];
	}

	async [Symbol.asyncDispose](): Promise<void> {
		rmSync(this.#folder, { recursive: true, force: true });
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const name = path.join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(name);
		return [name];
	});
}
