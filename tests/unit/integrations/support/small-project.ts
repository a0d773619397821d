import { rmSync } from 'node:fs';
import { copyProject, type ProjectCopy } from '../../../e2e/support/project-copy.ts';
import { Canary } from '../../../support/canary/canary.ts';
import { runNode, type Ran } from '../../../support/run-node.ts';
import { writeSmallCourse } from '../../checks/support/hostile-course.ts';

/** Seconds after which a program is killed: a hang, not a measure of speed. */
export const limit = 150;

/** A copy of the project with a small course in it, and what tells whether hostile code has run. */
export class SmallProject {
	readonly copy: ProjectCopy;
	readonly canary: Canary;

	private constructor(canary: Canary) {
		this.canary = canary;
		this.copy = copyProject();
		rmSync(this.copy.content, { recursive: true });
		writeSmallCourse(this.copy.content);
	}

	static async make(): Promise<SmallProject> {
		return new SmallProject(await Canary.start());
	}

	/**
	 * Builds it, as `npm run build` does.
	 *
	 * @param more added to the environment
	 */
	build(more: Readonly<Record<string, string>> = {}): Promise<Ran> {
		const own = { ...this.canary.env, BASE: '/', NO_COLOR: '1', FORCE_COLOR: undefined };
		const env = { ...own, ...more };
		return runNode(['scripts/astro.ts', 'build'], { cwd: this.copy.root, env, limit });
	}

	/** Every trace of hostile code. */
	traces(): string[] {
		return this.canary.traces(this.copy.root);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.canary[Symbol.asyncDispose]();
		this.copy.remove();
	}
}
