import type { Root } from 'hast';
import type { ComponentPart, Part } from '../../../../src/notes/part.ts';
import { toParts } from '../../../../src/notes/to-parts.ts';

/** Writes parts as HTML in which a component is a tag of its own: `<note-term id="image">`. */
export function writeParts(parts: readonly Part[]): string {
	return parts.map((part) => ('html' in part ? part.html : writeComponent(part))).join('');
}

/** Writes a tree the same way. */
export function writeTree(tree: Root): string {
	return writeParts(toParts(tree));
}

function writeComponent({ component, attributes, parts }: ComponentPart): string {
	const tag = `note-${component.toLowerCase()}`;
	const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
	return `<${tag}${written.join('')}>${writeParts(parts)}</${tag}>`;
}

function escape(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
