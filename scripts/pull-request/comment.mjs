// @ts-check
import { listAll } from '../github/api.mjs';
import { plainLine } from '../github/outputs.mjs';

/** Tells our comment from others; a reader does not see it. */
const mark = '<!-- preview -->';
const author = 'github-actions[bot]';
const mostNames = 20;
const longestName = 200;

/**
 * @typedef {object} Outside what a pull request changes outside content/
 * @property {number} count of files
 * @property {string[]} names some of them
 */

/**
 * For a job to hand on to another one: on one line, and short whatever a stranger called the files.
 *
 * @param {readonly string[]} files
 */
export function writeOutside(files) {
	const names = files.slice(0, mostNames).map((file) => file.slice(0, longestName));
	return JSON.stringify({ count: files.length, names });
}

/** @param {string} text what {@link writeOutside} gave */
export function readOutside(text) {
	return /** @type {Outside} */ (JSON.parse(text));
}

/**
 * What a maintainer wants to know first: where the result can be seen, or that it is more than text.
 *
 * @param {object} known
 * @param {string} known.commit
 * @param {string} known.address of the preview; empty when there is none
 * @param {Outside} known.outside
 * @returns {string | undefined} Markdown; nothing when there is nothing to say
 */
export function commentText({ commit, address, outside }) {
	const short = commit.slice(0, 7);
	if (outside.count > 0) {
		const more = outside.count - outside.names.length;
		return [
			mark,
			`**More than notes.** At ${short} this pull request changes ${outside.count === 1 ? 'a file' : `${outside.count} files`} outside \`content/\`. Read them as code, the check included: a pull request can change what checks it. There is no preview.`,
			'',
			...outside.names.map((name) => `- ${code(name)}`),
			...(more > 0 ? [`- and ${more} more`] : []),
		].join('\n');
	}
	if (address === '') return undefined;
	return `${mark}\n**Preview** of ${short}: ${address}\n\nNothing outside \`content/\` changes. The site is built by the code of the base branch.`;
}

/**
 * Writes the comment, or anew where it stands already.
 *
 * @param {import('../github/api.mjs').Request} request
 * @param {number} number of the pull request
 * @param {string} body
 */
export async function writeComment(request, number, body) {
	const comments = /** @type {{ id: number, body: string, user: { login: string } | null }[]} */ (
		await listAll(request, `issues/${number}/comments`)
	);
	const ours = comments.find(
		(comment) => comment.user?.login === author && comment.body.startsWith(mark),
	);
	await (ours
		? request('PATCH', `issues/comments/${ours.id}`, { body })
		: request('POST', `issues/${number}/comments`, { body }));
}

/**
 * A name that a stranger chose, so that it stands as it is and mentions nobody.
 *
 * @param {string} name
 */
function code(name) {
	return `\`${plainLine(name).replaceAll('`', "'")}\``;
}
