import { listImages } from '../../src/notes/snippets/files/images.ts';
import { fileRule, type BlockFault } from '../snippets/file-blocks.ts';
import { short } from '../snippets/shape-messages.ts';

/** An image is named with the version that the author tried. */
export const images = fileRule(
	['unpinned-image'],
	['compose', 'dockerfile', 'kubernetes', 'stack', 'task-definition'],
	async ({ snippet, kind, data }) =>
		(await listImages(kind, snippet.code, data.values)).flatMap(
			({ reference, at }): BlockFault[] => {
				const name = reference.slice(reference.lastIndexOf('/') + 1);
				const [, tag] = name.split(':');
				if (reference.includes('$') || reference.includes('@')) return [];
				if (tag !== undefined && tag !== 'latest' && tag !== '') return [];
				if (hasReason(snippet.code, at)) return [];
				const bare = short(reference.replace(/:[^:/]*$/, ''));
				return [
					{
						id: 'unpinned-image',
						severity: 'warning',
						at,
						message: `Unexpected ${tag === 'latest' ? 'tag latest' : `image ${bare} without a tag`}, expected a version.`,
						fix: `Write the version that you tried, as in ${bare}:1.2; where none is published, say so in a comment on the line.`,
					},
				];
			},
		),
);

/** A comment behind an image, on its line, says why it has no version. */
function hasReason(code: string, at: number): boolean {
	const line = code.slice(at).split('\n', 1)[0] ?? '';
	return /\s#\s*\S+\s+\S/.test(line);
}
