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
				const bare = short(reference.replace(/:[^:/]*$/, ''));
				return [
					{
						id: 'unpinned-image',
						severity: 'warning',
						at,
						message: `Unexpected ${tag === 'latest' ? 'tag latest' : `image ${bare} without a tag`}, expected a version.`,
						fix: `Write the version that you tried, as in ${bare}:1.2.`,
					},
				];
			},
		),
);
