import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { runNode } from '../../support/run-node.ts';
import { serveFolder } from '../../support/serve-folder.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** A site built of a copy of the project, and served. */
export interface ServedCopy {
	/** Of its home page, with a slash at its end. */
	address: string;
	/** The folder with its files. */
	dist: string;
	close: () => Promise<void>;
}

/**
 * Builds a copy of the project and serves it.
 *
 * @param options.base the path to build it for
 * @param options.site the address to build it for, without that path
 * @param options.change alters the copy before it is built
 */
export async function serveCopy({
	base = '/',
	site,
	change,
}: {
	base?: string;
	site?: string;
	change?: (copy: ProjectCopy) => void;
}): Promise<ServedCopy> {
	const copy = copyProject();
	change?.(copy);
	if (site !== undefined) {
		// The course's own address would come first.
		const file = path.join(copy.content, 'course.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^address:.*\n?/m, ''));
	}
	const built = await runNode(['scripts/astro.ts', 'build'], {
		cwd: copy.root,
		env: { BASE: base, SITE: site },
		limit: 110,
	});
	expect(built.code, built.stdout + built.stderr).toBe(0);
	const { address, close } = await serveFolder(copy.dist, base);
	return {
		address,
		dist: copy.dist,
		close: async () => {
			await close();
			copy.remove();
		},
	};
}
