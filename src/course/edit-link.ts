/** A file in a repository that can be edited through the code host's site. */
export interface EditableFile {
	/** `https://host/owner/name` */
	repository: string;
	branch: string;
	/** Path in the repository, such as `content/docker/docker-images.mdx`. */
	file: string;
}

/** Where the code host lets a reader edit a file: GitHub's form, GitLab's when the host says so. */
export function editLink({ repository, branch, file }: EditableFile): string {
	return `${pagesOf(repository)}/edit/${encodePath(branch)}/${encodePath(file)}`;
}

/**
 * The repository's own page, from the address of a git remote in any of the forms git takes
 * (`git@host:owner/name.git`, `ssh://…`, `git://…`, `https://…`). User names, passwords, tokens
 * and query strings are dropped. Undefined for folders, plain http and hosts that no reader could
 * reach: without a dot, numeric, or of a local network. Ports are kept for https only, as that of
 * ssh leads to no page.
 */
export function repositoryFromRemote(remote: string): string | undefined {
	const shortForm = /^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)(.+)$/.exec(remote.trim());
	const address = shortForm ? `ssh://${shortForm[1]}/${shortForm[2]}` : remote.trim();
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!['https:', 'ssh:', 'git:', 'git+ssh:'].includes(url.protocol)) return undefined;
	if (!isPublicHost(url.hostname)) return undefined;
	const path = url.pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
	if (!/^[\w.~-]+(?:\/[\w.~-]+)+$/.test(path)) return undefined;
	const host = url.protocol === 'https:' ? url.host : url.hostname;
	return `https://${host.toLowerCase()}/${path}`;
}

/** The address that the code host's forms begin with. */
export function pagesOf(repository: string): string {
	const root = repository.replace(/\/+$/, '').replace(/\.git$/, '');
	return isGitLab(repository) ? `${root}/-` : root;
}

/** Whether the code host is a GitLab, by its name. */
export function isGitLab(repository: string): boolean {
	return new URL(repository).hostname.split('.').includes('gitlab');
}

function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}

function isPublicHost(host: string): boolean {
	const labels = host.toLowerCase().split('.');
	const last = labels.at(-1) ?? '';
	return labels.length > 1 && /^[a-z]/.test(last) && !/^(local|localhost|internal|lan)$/.test(last);
}
