import type { Root } from 'hast';
import { classifyPicture } from './links.ts';
import {
	attributeOf,
	isComponent,
	isElement,
	replaceNodes,
	setAttribute,
	type ComponentNode,
} from './tree.ts';

/**
 * Makes every picture a `Picture` component, and a `Figure`'s `src` its file, so that the site can
 * send them through its image pipeline.
 *
 * @param file the note's path relative to the content folder.
 * @throws when a picture is not one the check lets through.
 */
export function namePictures(tree: Root, file: string): void {
	replaceNodes(tree, (node) => {
		if (isElement(node, 'img')) {
			const { src, alt, title } = node.properties;
			const picture: ComponentNode = {
				type: 'mdxJsxTextElement',
				name: 'Picture',
				attributes: [],
				children: [],
			};
			setAttribute(picture, 'file', pictureFile(src ?? '', file));
			setAttribute(picture, 'alt', alt ?? '');
			if (typeof title === 'string') setAttribute(picture, 'title', title);
			return [picture];
		}
		if (isComponent(node) && node.name === 'Figure') nameFigure(node, file);
		return undefined;
	});
}

function nameFigure(figure: ComponentNode, file: string): void {
	setAttribute(figure, 'file', pictureFile(attributeOf(figure, 'src') ?? '', file));
	figure.attributes = figure.attributes.filter(({ name }) => name !== 'src');
}

function pictureFile(source: string, file: string): string {
	const picture = classifyPicture(source, file);
	if ('kind' in picture) throw new Error(`${file} shows ${source}: expected ${picture.wanted}`);
	return picture.file;
}
