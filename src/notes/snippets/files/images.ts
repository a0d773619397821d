import { entriesOf, entryOf, itemsOf, textOf, valueAt, valueOf, type DataValue } from './data.ts';
import { readDockerfile } from './dockerfile.ts';
import type { FileKind } from './kind.ts';

export interface ImageReference {
	/** As written, such as `alpine:3.24`. */
	reference: string;
	/** Offset in the block's code. */
	at: number;
}

/** The images that a file takes from a registry. */
export async function listImages(
	kind: FileKind,
	code: string,
	values: readonly DataValue[],
): Promise<readonly ImageReference[]> {
	switch (kind) {
		case 'dockerfile':
			return (await readDockerfile(code)).bases;
		case 'compose':
		case 'stack':
			return (
				values
					.flatMap((file) => entriesOf(valueOf(file, 'services')))
					// Of what is built here, image is the name of the result.
					.filter(({ value }) => !entryOf(value, 'build'))
					.flatMap(({ value }) => imageOf(value))
			);
		case 'kubernetes':
			return values.flatMap(imagesOfManifest);
		case 'task-definition':
			return values
				.flatMap((file) => [file, ...entriesOf(file).map(({ value }) => value)])
				.flatMap((file) => itemsOf(valueOf(file, 'containerDefinitions')))
				.flatMap(imageOf);
		default:
			return [];
	}
}

function imagesOfManifest(manifest: DataValue): ImageReference[] {
	if (textOf(valueOf(manifest, 'kind')) === 'List') {
		return itemsOf(valueOf(manifest, 'items')).flatMap(imagesOfManifest);
	}
	const spec = valueOf(manifest, 'spec');
	return [
		spec,
		valueAt(spec, 'template', 'spec'),
		valueAt(spec, 'jobTemplate', 'spec', 'template', 'spec'),
	].flatMap((pod) =>
		['initContainers', 'containers'].flatMap((key) => itemsOf(valueOf(pod, key)).flatMap(imageOf)),
	);
}

function imageOf(container: DataValue): ImageReference[] {
	const image = valueOf(container, 'image');
	const reference = textOf(image);
	return image && reference !== undefined && reference !== '' ? [{ reference, at: image.at }] : [];
}
