import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

/** A reason to skip a test, where git is not installed. */
export const withoutGit =
	spawnSync('git', ['--version']).status !== 0 && 'git is not installed here';

const environment = {
	...process.env,
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	...person('AUTHOR'),
	...person('COMMITTER'),
};

export interface PullRequest {
	/** A shallow checkout of the base branch, as a workflow gets it. */
	checkout: string;
	/** The commit that merges the pull request. */
	merge: string;
}

export interface Side {
	/** Files by their paths. */
	files: Readonly<Record<string, string | Buffer>>;
	/** Anything else, with git at hand, in the checkout of that side. */
	change?: (folder: string, git: (...args: string[]) => string) => void;
}

/**
 * A repository with a pull request, and a shallow checkout of its base. Removed after the test.
 *
 * @param sides what stands on the base when the pull request branches off, and what it adds
 * @param later files that come to the base afterwards
 */
export function makePullRequest(
	context: TestContext,
	sides: { base: Side; pullRequest: Side; later?: Side['files'] },
): PullRequest {
	const folder = mkdtempSync(path.join(tmpdir(), 'pull-request-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	const origin = path.join(folder, 'origin');
	const checkout = path.join(folder, 'checkout');
	mkdirSync(origin);
	const git = (...args: string[]) => runGit(origin, args);
	const commit = (what: string, { files, change }: Side) => {
		write(origin, files);
		git('add', '--all');
		change?.(origin, git);
		git('commit', '--quiet', '--allow-empty', '--message', what);
	};

	git('init', '--quiet', '--initial-branch=main');
	commit('Begin', sides.base);
	git('checkout', '--quiet', '-b', 'theirs');
	commit('Change', sides.pullRequest);
	git('checkout', '--quiet', '--force', 'main');
	commit('Go on', { files: sides.later ?? {} });
	git('checkout', '--quiet', '-b', 'merged');
	git('merge', '--quiet', '--no-ff', '--no-edit', 'theirs');
	const merge = git('rev-parse', 'HEAD').trim();
	git('update-ref', 'refs/pull/1/merge', merge);
	git('checkout', '--quiet', '--force', 'main');
	runGit(folder, ['clone', '--quiet', '--depth=1', '--branch=main', `file://${origin}`, checkout]);
	return { checkout, merge };
}

function runGit(folder: string, args: readonly string[]): string {
	return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: environment });
}

function write(folder: string, files: Side['files']): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
}

function person(role: string): Record<string, string> {
	return { [`GIT_${role}_NAME`]: 'Somebody', [`GIT_${role}_EMAIL`]: 'somebody@example.org' };
}
