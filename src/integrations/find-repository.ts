import { execFileSync } from 'node:child_process';
import { repositoryFromRemote } from '../course/edit-link.ts';

/**
 * The repository that the site is built from, where course.yaml names none: what the host's
 * workflow says (GITHUB_REPOSITORY, with GITHUB_SERVER_URL), else the git remote `origin`.
 *
 * @returns its page, `https://host/owner/name`; undefined when a reader could not open it.
 */
export function findRepository(
	environment: Readonly<Record<string, string | undefined>>,
	remoteOf: () => string = readRemote,
): string | undefined {
	const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
	return repositoryFromRemote(name ? `${server}/${name}` : remoteOf());
}

function readRemote(): string {
	try {
		return execFileSync('git', ['config', '--get', 'remote.origin.url'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		// No git, no repository or no remote: then there is nothing to link to.
		return '';
	}
}
