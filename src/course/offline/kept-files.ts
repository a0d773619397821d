// What of a finished site a reader needs without a network, and at which address.

/** What is read by hosts, crawlers, feed readers and developers, and never by a reader's page. */
const forOthers = [
	/^(?:robots|llms|llms-full|humans)\.txt$/,
	/^(?:sitemap|feed|rss|atom)[^/]*\.xml$/,
	// What hosts read; a name that the build gives may begin like that.
	/^(?!_astro\/)(?:.*\/)?[._][^/]*$/,
	/\.map$/,
	/^(?:CNAME|course(?:\.schema)?\.json|offline\.json|offline-worker\.js)$/,
	// The system asks for them once, when the site is installed as an app.
	/^icon-[^/]*\.png$/,
	// What a shared link shows elsewhere: beside the folder of the note's page.
	/^[^/_]+\/[^/]+\.png$/,
	// Written into the site after its build, for who wants paper.
	/^pdf\//,
];

/** Folders whose files are named for their content: what has the same name is the same. */
const namedForContent =
	/(?:^|\/)(?:_astro\/|pagefind\/(?:fragment|index|filter)\/|pagefind\/[^/]+\.pf_)/;

/** What may be the name of a file of `_astro/`, as other files write it: behind a slash. */
const builtName = /(?<=\/)[^\s"'`()<>/\\,?#&]+\.\w+/g;

const page = /(?:^|\/)index\.html$/;
const engine = /^pagefind\/wasm\.([^/]+)\.pagefind$/;

/** The names of files that a page, a style sheet or a script may ask for, and some that are none. */
export function namesIn(text: string): readonly string[] {
	return text.match(builtName) ?? [];
}

/**
 * Chooses the files to keep: all that a reader's pages can ask for. Of what the build itself names,
 * in `_astro/`, only what another file names: Astro leaves pictures there that it has made smaller.
 *
 * @param paths of the site's files, below its folder, with slashes: `docker/docker-images/index.html`
 * @param named what its files name, see `namesIn`
 * @param languages of the search index: its engine is there once for each, and once for no language
 * @returns their paths, sorted
 */
export function keptFiles(
	paths: readonly string[],
	named: ReadonlySet<string>,
	languages: readonly string[],
): string[] {
	return paths
		.filter((path) => !forOthers.some((pattern) => pattern.test(path)))
		.filter((path) => languages.includes(engine.exec(path)?.[1] ?? languages[0] ?? ''))
		.filter((path) => {
			const name = /^_astro\/(?:.*\/)?(.+)$/.exec(path)?.[1];
			return name === undefined || named.has(name);
		})
		.sort();
}

/** `docker/docker-images/index.html` → `docker/docker-images/`, percent-encoded. */
export function addressOfFile(path: string): string {
	return encodeURI(path.replace(page, (match) => match.replace('index.html', '')));
}

/** Whether a path or address is of a file that never changes under its name. */
export function isNamedForContent(path: string): boolean {
	return namedForContent.test(path);
}
