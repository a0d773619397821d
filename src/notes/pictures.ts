import type { Root, RootContent } from 'hast';
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
			setAttribute(picture, 'file', pictureFile(String(src ?? ''), file));
			setAttribute(picture, 'alt', String(alt ?? ''));
			if (typeof title === 'string') setAttribute(picture, 'title', title);
			return [picture];
		}
		nameFigure(node, file);
		return undefined;
	});
}

function nameFigure(node: RootContent, file: string): void {
	if (!isComponent(node) || node.name !== 'Figure') return;
	setAttribute(node, 'file', pictureFile(attributeOf(node, 'src') ?? '', file));
	node.attributes = node.attributes.filter((attribute) => attribute.name !== 'src');
}

function pictureFile(source: string, file: string): string {
	const picture = classifyPicture(source, file);
	if ('kind' in picture) throw new Error(`${file} shows ${source}: expected ${picture.wanted}`);
	return picture.file;
}
