import { classifyPicture } from '../../src/notes/links.ts';
import { nearest } from '../../src/schema/nearest.ts';
import type { Content } from '../content.ts';
import { readTags } from '../drawings/read-tags.ts';
import { errorAt, fileStart, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** Every picture that a note shows lies beside it and is what its name says, and all are shown. */
export const pictures: Rule = {
	ids: ['picture-address', 'picture-missing', 'picture-type', 'picture-unused'],
	check: (content) => [...shownPictures(content), ...picturesOnDisk(content)],
};

function shownPictures({ notes, files }: Content): PlacedFault[] {
	const known = files.filter(({ what }) => what.kind === 'picture').map(({ path }) => path);
	return notes.flatMap(({ path, facts }) =>
		(facts?.pictures ?? []).flatMap((picture) => {
			// The safe lane tells when a figure names none.
			if (picture.figure && picture.source.trim() === '') return [];
			const target = classifyPicture(picture.source, path);
			if ('kind' in target) {
				const fault = errorAt(path, picture, {
					id: target.id,
					message: `Unexpected picture ${target.found}, expected ${target.wanted}.`,
					fix: target.fix,
				});
				return [fault];
			}
			if (known.includes(target.file)) return [];
			const folder = target.file.slice(0, target.file.lastIndexOf('/') + 1);
			const beside = known.filter((other) => other.startsWith(folder));
			const near = nearest(target.file, beside);
			const fault = errorAt(path, picture, {
				id: 'picture-missing',
				message: `Unexpected picture ${picture.source}, expected a file beside the note.${suggest(near && `./${near.slice(folder.length)}`)}`,
				fix: 'Correct its name, or put the file there.',
			});
			return [fault];
		}),
	);
}

function picturesOnDisk({ notes, files, drawings }: Content): PlacedFault[] {
	const used = new Set(
		notes.flatMap(({ path, facts }) =>
			(facts?.pictures ?? []).flatMap(({ source }) => {
				const target = classifyPicture(source, path);
				return 'file' in target ? [target.file] : [];
			}),
		),
	);
	// A note that could not be parsed may show any picture of its folder.
	const unread = new Set(notes.filter(({ facts }) => !facts).map(({ path }) => folderOf(path)));
	return files.flatMap(({ path, what, bytes }) => {
		if (what.kind !== 'picture' || !bytes) return [];
		const type = path.slice(path.lastIndexOf('.') + 1);
		if (!(type === 'svg' ? isDrawing(drawings.get(path)) : signatures[type]?.(bytes))) {
			const fault = errorAt(path, fileStart, {
				id: 'picture-type',
				message: `Unexpected content of a .${type} file, expected a picture of that type.`,
				fix: 'Save the picture anew; a changed ending does not change its type.',
			});
			return [fault];
		}
		if (used.has(path) || unread.has(folderOf(path))) return [];
		const fault = warningAt(path, fileStart, {
			id: 'picture-unused',
			message: 'Unexpected picture that no note shows, expected it in a note beside it.',
			fix: 'Show it with ![what it shows](./name.svg) or <Figure>, or remove the file.',
		});
		return [fault];
	});
}

/** What the first bytes of each type are. */
const signatures: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
	png: (bytes) => begins(bytes, 0, '\x89PNG\r\n'),
	jpg: (bytes) => begins(bytes, 0, '\xff\xd8\xff'),
	jpeg: (bytes) => begins(bytes, 0, '\xff\xd8\xff'),
	gif: (bytes) => begins(bytes, 0, 'GIF8'),
	webp: (bytes) => begins(bytes, 0, 'RIFF') && begins(bytes, 8, 'WEBP'),
	avif: (bytes) => begins(bytes, 4, 'ftypavif') || begins(bytes, 4, 'ftypavis'),
};

function begins(bytes: Buffer, at: number, signature: string): boolean {
	return bytes.toString('latin1', at, at + signature.length) === signature;
}

/** A drawing that could not be read as text has its own fault. */
function isDrawing(text: string | undefined): boolean {
	if (text === undefined) return true;
	const [root] = readTags(text);
	return root?.name === 'svg' && /^\uFEFF?\s*</.test(text) && /<\/svg>\s*$/.test(text);
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}
