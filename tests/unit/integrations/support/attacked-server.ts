import { setTimeout } from 'node:timers/promises';
import { startDevServer, type DevServer } from '../../../e2e/support/dev-server.ts';
import { limit, SmallProject } from './small-project.ts';

/** A dev server over a small course into which hostile files are written. */
export class AttackedServer {
	readonly project: SmallProject;
	readonly #server: DevServer;

	private constructor(project: SmallProject, server: DevServer) {
		this.project = project;
		this.#server = server;
	}

	/** @param prepare writes files before it starts */
	static async start(prepare: (project: SmallProject) => void): Promise<AttackedServer> {
		const project = await SmallProject.make();
		try {
			prepare(project);
			const server = await startDevServer(project.copy.root, project.canary.env);
			return new AttackedServer(project, server);
		} catch (error) {
			await project[Symbol.asyncDispose]();
			throw error;
		}
	}

	/** What it has printed so far. */
	get output(): string {
		return this.#server.output();
	}

	/** The page of a note. */
	async page(id: string): Promise<{ status: number; html: string }> {
		const address = `${this.#server.origin}/${id}/`;
		const response = await fetch(address, { headers: { accept: 'text/html' } });
		return { status: response.status, html: await response.text() };
	}

	/** What it has printed behind so many letters, once that names a fault of a file. */
	async told(file: string, refused: string, seen = 0): Promise<string> {
		const [line = '', id = ''] = refused.split(' ');
		return await this.printed(new RegExp(`content/${file}:${line}:\\d+ +${id} `), seen);
	}

	/**
	 * What it has printed behind so many letters, once that matches.
	 *
	 * @throws when it has not for as long as a build may take: it will never
	 */
	async printed(pattern: RegExp, seen = 0): Promise<string> {
		const late = AbortSignal.timeout(limit * 1000);
		for (;;) {
			const output = this.output.slice(seen);
			if (pattern.test(output)) return output;
			if (late.aborted) throw new Error(`not told: ${pattern.source}\n${output}`);
			await setTimeout(50);
		}
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.#server.stop();
		await this.project[Symbol.asyncDispose]();
	}
}
