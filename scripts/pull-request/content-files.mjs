// @ts-check

/** The folder that a stranger may change without asking. */
export const contentFolder = 'content';

/** What a pull request may bring along; the content check says it better where it is near. */
const most = { files: 20_000, bytes: 256 * 1024 * 1024 };

/**
 * @typedef {object} TreeEntry a line of `git ls-tree -r -z -l`
 * @property {string} mode
 * @property {string} object id of its text
 * @property {number} bytes
 * @property {string} path in the repository
 */

/**
 * The paths that do not lie in content/.
 *
 * @param {readonly string[]} paths
 */
export function outsideContent(paths) {
	return paths.filter((path) => !path.startsWith(`${contentFolder}/`));
}

/**
 * @param {string} listing what `git ls-tree -r -z -l` printed
 * @returns {TreeEntry[]}
 */
export function readListing(listing) {
	return listing
		.split('\0')
		.filter(Boolean)
		.map((line) => {
			const [, mode = '', object = '', bytes = '', path = ''] =
				/^(\d+) \w+ ([\da-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
			return { mode, object, bytes: Number(bytes) || 0, path };
		});
}

/**
 * What keeps these entries from being written into content/: one sentence each. A symbolic link
 * would lead the check out of the folder, and so would a path with dots.
 *
 * @param {readonly TreeEntry[]} entries
 * @returns {string[]} empty when all is well
 */
export function refusals(entries) {
	const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
	return [
		...entries.flatMap((entry) => refusal(entry) ?? []),
		...(entries.length === 0 ? ['Unexpected absence of content/, expected the notes.'] : []),
		...(entries.length > most.files || bytes > most.bytes
			? [
					`Unexpected ${entries.length} files of ${bytes} bytes in content/, expected at most ${most.files} of ${most.bytes}.`,
				]
			: []),
	];
}

/**
 * @param {TreeEntry} entry
 * @returns {string | undefined}
 */
function refusal({ mode, path }) {
	if (mode === '120000') {
		return `Unexpected symbolic link ${path}, expected a file. Put a copy of the file in its place.`;
	}
	if (mode !== '100644' && mode !== '100755') {
		return `Unexpected ${path}, expected a file. Remove it from the pull request.`;
	}
	const [first, ...steps] = path.split('/');
	if (first !== contentFolder || steps.length === 0) {
		return `Unexpected path ${path}, expected one in content/.`;
	}
	if (
		steps.some((step) => step === '' || step.startsWith('.') || /[\p{Cc}\\\u{FFFD}]/u.test(step))
	) {
		return `Unexpected name ${path}, expected one without a dot at its beginning. Remove it from the pull request.`;
	}
	return undefined;
}
